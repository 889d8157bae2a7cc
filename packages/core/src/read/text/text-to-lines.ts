import type { Line } from '../line.ts'
import { joinWrappedLines } from './join-wrapped-lines.ts'
import type { PhysicalLine } from './physical-line.ts'

const LINE_BREAKS = new Set(['\n', '\r', '\v', '\f', '\u2028', '\u2029'])

/**
 * Plain text → lines, one for each non-blank line, or one for each paragraph where the text is wrapped at a width. The
 * text itself is not changed: CRLF, tabs, no-break spaces and byte order marks stay where they are, outside the spans.
 *
 * @example
 * textToLines('One\r\n\r\n Two ') // spans of 'One' and 'Two', both with a gap above
 */
export function textToLines(text: string): readonly Line[] {
  return joinWrappedLines(text, physicalLines(text)).map(({ start, end, gap }) => ({
    span: { start, end },
    gap,
    place: null,
  }))
}

/** The non-blank lines, without the white space around them. */
function physicalLines(text: string): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let gap = true
  let from = 0
  while (from <= text.length) {
    const to = nextBreak(text, from)
    const [start, end] = trimmed(text, from, to)
    if (start < end) {
      lines.push({ start, end, indent: start - from, gap })
      gap = false
    } else if (to > from || !endsCrLf(text, from)) {
      gap = true
    }
    from = to + 1
  }
  return lines
}

/** Whether the empty stretch before `offset`'s line break is only the middle of CR LF. */
function endsCrLf(text: string, offset: number): boolean {
  return text.charAt(offset) === '\n' && text.charAt(offset - 1) === '\r'
}

function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (LINE_BREAKS.has(text.charAt(i))) return i
  return text.length
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let start = from
  let end = to
  while (start < end && isWhiteSpace(text.charAt(start))) start++
  while (end > start && isWhiteSpace(text.charAt(end - 1))) end--
  return [start, end]
}

/** White space as `String.prototype.trim` has it, no-break space and byte order mark among it. */
function isWhiteSpace(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13)
  return character.trim() === ''
}
