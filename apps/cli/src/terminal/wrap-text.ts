import type { StyleName, Styler } from './styles.ts'
import { eachGrapheme, textWidth } from './text-width.ts'

/** A stretch of text in one style. */
export interface Piece {
  readonly text: string
  readonly styles?: readonly StyleName[]
}

/** How a text is laid out. */
export interface Layout {
  /** Columns that a line may take, its indent counted. */
  readonly width: number
  /** What stands before the first line: spaces, a bullet, a bar; already styled. */
  readonly first?: Piece
  /** What stands before every further line; as wide as `first`. */
  readonly rest?: Piece
  readonly style: Styler
}

/** Stands for a space at which no line is broken: a no-break space, printed as a plain one. */
export const GLUE = '\u00A0'

/** A word is a run of pieces with no white space between them: `(` `said` `)` stays together. */
type Word = Piece[]

const SPACE: Piece = { text: ' ' }

/**
 * Lays text out in lines of at most `width` columns, broken between words; a word that is wider than a line is broken
 * between graphemes. Styles are put on after the breaking, so every line stands alone.
 *
 * @example
 * wrapPieces([{ text: 'The ramp moved.' }], { width: 9, style }) // ['The ramp', 'moved.']
 */
export function wrapPieces(pieces: readonly Piece[], layout: Layout): string[] {
  const { first = { text: '' }, rest = first, width, style } = layout
  const room = Math.max(1, width - textWidth(first.text))
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  for (const word of toWords(pieces)) {
    for (const part of breakWord(word, room)) {
      const size = wordWidth(part)
      if (line.length > 0 && used + 1 + size > room) {
        lines.push(line)
        line = []
        used = 0
      }
      if (line.length > 0) {
        line.push(SPACE)
        used++
      }
      line.push(...part)
      used += size
    }
  }
  if (line.length > 0) lines.push(line)
  const print = ({ text, styles = [] }: Piece) => (text === '' ? '' : style(text.replaceAll(GLUE, ' '), ...styles))
  return lines.map((parts, index) => print(index === 0 ? first : rest) + joinAlike(parts).map(print).join(''))
}

function toWords(pieces: readonly Piece[]): Word[] {
  const words: Word[] = []
  let word: Word = []
  for (const { text, ...rest } of pieces) {
    text.split(' ').forEach((part, index) => {
      if (index > 0 && word.length > 0) {
        words.push(word)
        word = []
      }
      if (part !== '') word.push({ text: part, ...rest })
    })
  }
  if (word.length > 0) words.push(word)
  return words
}

function wordWidth(word: Word): number {
  return word.reduce((width, piece) => width + textWidth(piece.text), 0)
}

/** A word that fits stays whole; else it becomes several, each no wider than a line. */
function breakWord(word: Word, room: number): Word[] {
  if (wordWidth(word) <= room) return [word]
  const parts: Word[] = [[]]
  let used = 0
  for (const { text, ...rest } of word) {
    for (const grapheme of eachGrapheme(text)) {
      const width = textWidth(grapheme)
      if (used + width > room && used > 0) {
        parts.push([])
        used = 0
      }
      parts[parts.length - 1]?.push({ text: grapheme, ...rest })
      used += width
    }
  }
  return parts
}

/** Neighbours in the same style, and the spaces between them, become one piece: fewer escapes, the same picture. */
function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  pieces.forEach((piece, index) => {
    const before = joined.at(-1)
    const next = pieces[index + 1]
    const alike = (other: Piece | undefined) => other?.styles?.join() === before?.styles?.join()
    if (before && (alike(piece) || (piece === SPACE && alike(next)))) {
      joined[joined.length - 1] = { ...before, text: before.text + piece.text }
    } else joined.push(piece)
  })
  return joined
}
