import type { Line } from '../line.ts'
import { type LineShape, lineShape } from '../line-shape.ts'
import { plainWords } from '../plain-words.ts'

/** Rules read the start of a line; this many characters are enough for every phrase and keep long lines cheap. */
const PLAIN_LENGTH = 600

/** A line with what the rules look at, computed once. */
export interface Draft {
  readonly line: Line
  readonly text: string
  /** The start of the text in the form in which phrases are compared. */
  readonly plain: string
  readonly shape: LineShape
}

/** Makes lines ready for the rules. */
export function draftLines(text: string, lines: readonly Line[]): readonly Draft[] {
  return lines.map((line) => {
    const words = text.slice(line.span.start, line.span.end)
    return { line, text: words, plain: plainWords(words.slice(0, PLAIN_LENGTH)), shape: lineShape(words) }
  })
}
