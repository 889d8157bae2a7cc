import type { TextField } from '../../model/article.ts'
import { creditOffset } from '../credit-label.ts'
import { blocksOf, fieldAt, type TaggedText } from '../tagged-text.ts'

/** Where the text comes from: what follows "Source:" in the last such line, else the first line that says it otherwise. */
export function creditField(tagged: TaggedText): TextField | null {
  const credits = blocksOf(tagged, 'credit')
  for (let i = credits.length - 1; i >= 0; i--) {
    const { start, end } = credits[i]?.span ?? { start: 0, end: 0 }
    const offset = creditOffset(tagged.text.slice(start, end))
    if (offset !== null) return fieldAt(tagged.text, { start: start + offset, end })
  }
  const first = credits[0]
  return first ? fieldAt(tagged.text, first.span) : null
}
