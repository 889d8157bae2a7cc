import type { TextField } from '../../model/article.ts'
import type { Metadata } from '../metadata.ts'
import { blocksOf, fieldAt, type TaggedText } from '../tagged-text.ts'

/** The summary under the headline. */
export function standfirstField(tagged: TaggedText): TextField | null {
  const first = blocksOf(tagged, 'standfirst')[0]
  return first ? fieldAt(tagged.text, first.span) : null
}

/** What the publisher mended, a field a line. */
export function correctionFields(tagged: TaggedText): TextField[] {
  return blocksOf(tagged, 'correction').map(({ span }) => fieldAt(tagged.text, span))
}

/** A field that metadata alone has. */
export function metadataField(metadata: Metadata, name: 'publisher' | 'section'): TextField | null {
  const text = metadata[name]
  return text === null ? null : { text, span: null }
}
