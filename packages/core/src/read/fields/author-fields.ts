import type { TextField } from '../../model/article.ts'
import type { Metadata } from '../metadata.ts'
import { isName, readByline } from '../person-names.ts'
import { plainWords } from '../plain-words.ts'
import { fieldAt, type TaggedText } from '../tagged-text.ts'

/** Bylines stand above the text. Behind so many paragraphs one belongs to a teaser or comment, unless there is no other. */
const MOST_PARAGRAPHS = 2

/** The authors by name: those that metadata has, each with its place in a byline where it stands in one, else those of the bylines. */
export function authorFields(tagged: TaggedText, { authors }: Metadata): TextField[] {
  const written = bylineNames(tagged)
  if (authors.length === 0) return written
  return authors.map(
    (name) => written.find(({ text }) => plainWords(text) === plainWords(name)) ?? { text: name, span: null },
  )
}

function bylineNames(tagged: TaggedText): TextField[] {
  const seen = new Set<string>()
  const fields: TextField[] = []
  let paragraphs = 0
  for (const { kind, span } of tagged.blocks) {
    if (kind === 'paragraph') paragraphs++
    if (kind !== 'byline') continue
    if (paragraphs > MOST_PARAGRAPHS && fields.length > 0) break
    const line = tagged.text.slice(span.start, span.end)
    const { names, marked } = readByline(line)
    for (const name of names) {
      const text = line.slice(name.start, name.end)
      if ((!marked && !isName(text)) || seen.has(plainWords(text))) continue
      seen.add(plainWords(text))
      fields.push(fieldAt(tagged.text, { start: span.start + name.start, end: span.start + name.end }))
    }
  }
  return fields
}
