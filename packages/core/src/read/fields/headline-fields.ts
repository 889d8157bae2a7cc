import type { TextField } from '../../model/article.ts'
import type { Metadata } from '../metadata.ts'
import { plainWords } from '../plain-words.ts'
import { blocksOf, fieldAt, type TaggedText } from '../tagged-text.ts'

/** The headline and the further ones. */
export interface HeadlineFields {
  readonly headline: TextField | null
  readonly alternativeHeadlines: TextField[]
}

/**
 * The first headline block is the headline, the others are alternatives. A title that metadata alone has is the headline
 * only where the text has none.
 */
export function headlineFields(tagged: TaggedText, { titles }: Metadata): HeadlineFields {
  const fields = blocksOf(tagged, 'headline').map(({ span }) => fieldAt(tagged.text, span))
  const [first, ...others] = fields
  if (first) return { headline: first, alternativeHeadlines: distinct(others, first.text) }
  const title = titles[0]
  return { headline: title ? { text: title, span: null } : null, alternativeHeadlines: [] }
}

/** Pages repeat their headline; a repetition is no alternative. */
function distinct(fields: TextField[], headline: string): TextField[] {
  const seen = new Set([plainWords(headline)])
  return fields.filter(({ text }) => {
    const words = plainWords(text)
    return !seen.has(words) && seen.add(words)
  })
}
