import type { PhysicalLine } from './physical-line.ts'

/** Widths at which people and programs wrap prose. Longer lines are paragraphs, shorter ones verse or a narrow column. */
const WIDTHS = { least: 40, most: 130 }
/** So many of the lines that run on must be as full as the width allows; a few end early at a long address. */
const FULL_SHARE = 0.75
/** So many of the full lines must be followed by a small letter; a list of titles that happen to be long has none. */
const SMALL_LETTER_SHARE = 0.4
/** With fewer joins than this there is not enough to tell wrapping from chance. */
const LEAST_JOINS = 2

/**
 * Joins the lines of hard-wrapped paragraphs. A text counts as wrapped at a width when nearly every line that another
 * follows directly is full: its neighbour's first word would not have fitted. In such a text a full line and the next
 * one are one paragraph, unless the next one is indented or starts with a bullet. A text that is not wrapped is left alone.
 */
export function joinWrappedLines(text: string, lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const width = wrapWidth(text, lines)
  if (width === null) return lines
  const joined: PhysicalLine[] = []
  let last: PhysicalLine | undefined
  for (const line of lines) {
    const paragraph = joined.at(-1)
    if (last && paragraph && runsOn(text, last, line, width)) {
      joined[joined.length - 1] = { ...paragraph, end: line.end }
    } else {
      joined.push(line)
    }
    last = line
  }
  return joined
}

function runsOn(text: string, line: PhysicalLine, next: PhysicalLine, width: number): boolean {
  return !next.gap && next.indent <= line.indent && isFull(text, line, next, width) && !startsItem(text, next)
}

/** The width at which the text is wrapped, in characters, or null. */
function wrapWidth(text: string, lines: readonly PhysicalLine[]): number | null {
  const followed: number[] = []
  for (let i = 0; i + 1 < lines.length; i++) if (!lines[i + 1]?.gap) followed.push(i)
  const lengths = followed.map((i) => lengthOf(lines[i])).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
  if (width < WIDTHS.least || width > WIDTHS.most) return null
  let open = 0
  let full = 0
  let small = 0
  for (const i of followed) {
    const [line, next] = [lines[i], lines[i + 1]]
    if (!line || !next) continue
    const isAtWidth = isFull(text, line, next, width)
    if (!isAtWidth && endsParagraph(text, line)) continue
    open++
    if (!isAtWidth) continue
    full++
    if (/^[\p{Ll}\p{N}]/u.test(text.slice(next.start, next.start + 2))) small++
  }
  return full >= LEAST_JOINS && small >= LEAST_JOINS && full >= open * FULL_SHARE && small >= full * SMALL_LETTER_SHARE
    ? width
    : null
}

function lengthOf(line: PhysicalLine | undefined): number {
  return line ? line.end - line.start + line.indent : 0
}

/** Whether the next line's first word would not have fitted behind this line. */
function isFull(text: string, line: PhysicalLine, next: PhysicalLine, width: number): boolean {
  return lengthOf(line) + 1 + firstWordLength(text, next) > width
}

function firstWordLength(text: string, line: PhysicalLine): number {
  let i = line.start
  while (i < line.end && text.charAt(i).trim() !== '') i++
  return i - line.start
}

function endsParagraph(text: string, line: PhysicalLine): boolean {
  return /[.!?…:;]["”’'»)\]]{0,3}$/.test(text.slice(Math.max(line.start, line.end - 5), line.end))
}

function startsItem(text: string, line: PhysicalLine): boolean {
  return /^(?:[•·▪◦‣*–—-]|\d{1,3}[.)])\s/.test(text.slice(line.start, line.start + 6))
}
