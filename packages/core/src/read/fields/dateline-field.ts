import type { Dateline } from '../../model/article.ts'
import { readDateline } from '../read-dateline.ts'
import { blocksOf, type TaggedText } from '../tagged-text.ts'

/** The dateline: a block of its own, or the start of the first paragraph, which stays a paragraph. */
export function datelineField(tagged: TaggedText): Dateline | null {
  for (const block of [blocksOf(tagged, 'dateline')[0], blocksOf(tagged, 'paragraph')[0]]) {
    if (!block) continue
    const { start, end } = block.span
    const found = readDateline(tagged.text.slice(start, end))
    if (!found || (block.kind === 'paragraph' && !found.dashed)) continue
    const written = tagged.text.slice(start, start + found.end).trimEnd()
    return { place: found.place, agency: found.agency, span: { start, end: start + written.length } }
  }
  return null
}
