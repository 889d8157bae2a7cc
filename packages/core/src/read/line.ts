import type { Span } from '../model/span.ts'
import type { Place } from './place.ts'

/** One block in the making: a stretch of the text that has no kind yet. */
export interface Line {
  /** Without the white space around it. A hard-wrapped paragraph is one line here and holds line breaks. */
  readonly span: Span
  /** Whether a blank line, or the start of the text, stands above it. In HTML, where blocks have no blank lines: true. */
  readonly gap: boolean
  /** What the page's structure says of it; null in plain text. */
  readonly place: Place | null
}
