import type { Span } from '../../model/span.ts'
import { type QuotationMark, quotationMarkAt } from './quotation-mark.ts'

/**
 * A quotation mark in its place. `leaning` is what glyph and surroundings say: that it opens, closes, may do either
 * (what is open at that point decides), or may close or be no mark at all (`doubtful`: "the soldiers’ boots", 12" pipe).
 */
export interface PlacedMark {
  readonly start: number
  readonly end: number
  readonly family: QuotationMark['family']
  readonly leaning: 'open' | 'close' | 'either' | 'doubtful'
}

/**
 * Words that begin with an apostrophe. A single mark before one of these opens a quotation only when a closing mark
 * follows before the next opening one.
 */
const ELISIONS: ReadonlySet<string> = new Set([
  'bout',
  'cause',
  'cos',
  'course',
  'cuz',
  'em',
  'er',
  'fraid',
  'gainst',
  'im',
  'is',
  'kay',
  'm',
  'n',
  'nam',
  'neath',
  'nother',
  'nuff',
  'pon',
  'round',
  'scuse',
  'spose',
  'tever',
  'til',
  'till',
  'tis',
  'twas',
  'twere',
  'twill',
  'ya',
])
const LONGEST_ELISION = 6

const WORD = /[\p{L}\p{N}\p{M}]/u
const DIGIT = /\p{Nd}/u

/**
 * The quotation marks of one block, apostrophes and primes left out. Time is linear in the length of the block: marks
 * that touch are judged together by what stands before the first and after the last of them.
 */
export function markBlock(text: string, { start, end }: Span): PlacedMark[] {
  const marks: PlacedMark[] = []
  let at = start
  while (at < end) {
    const first = quotationMarkAt(text, at)
    if (!first) {
      at++
      continue
    }
    const run: { mark: QuotationMark; start: number; end: number }[] = []
    const runStart = at
    for (let found: typeof first | null = first; found && at < end; found = quotationMarkAt(text, at)) {
      run.push({ mark: found.mark, start: at, end: Math.min(at + found.length, end) })
      at += found.length
    }
    const before = runStart === start ? ' ' : (text[runStart - 1] as string)
    const after = at >= end ? ' ' : (text[at] as string)
    for (const { mark, start: markStart, end: markEnd } of run) {
      const lean = mark.family === 'single' ? leanSingle : leanDouble
      const leaning = lean(mark, before, after, text, runStart, at, end)
      if (leaning) marks.push({ start: markStart, end: markEnd, family: mark.family, leaning })
    }
  }
  return settle(marks)
}

type Leaning = PlacedMark['leaning'] | null

function leanDouble(
  mark: QuotationMark,
  before: string,
  after: string,
  text: string,
  runStart: number,
  runEnd: number,
  blockEnd: number,
): Leaning {
  const free = parts(before)
  const spaced = ends(after)
  if (mark.direction === 'either' && DIGIT.test(before)) {
    // 6'2" is a height; 12" may be a length: a closing mark after a figure has a comma or a stop before it, mostly.
    if (isHeight(text, runStart)) return null
    if (
      mark.family === 'double' &&
      /\s/.test(after) &&
      runEnd + 1 < blockEnd &&
      /\p{Ll}/u.test(text[runEnd + 1] as string)
    )
      return 'doubtful'
  }
  if (free && !spaced) return 'open'
  if (!free && spaced) return 'close'
  return mark.direction === 'either' ? 'either' : mark.direction
}

function leanSingle(
  mark: QuotationMark,
  before: string,
  after: string,
  text: string,
  runStart: number,
  runEnd: number,
  blockEnd: number,
): Leaning {
  const wordBefore = WORD.test(before)
  const wordAfter = WORD.test(after)
  if (wordBefore && wordAfter) return null
  if (parts(before) && !ends(after)) {
    const elision = wordAfter && isElision(text, runEnd, blockEnd)
    // ’ before a word is an apostrophe (’em), never an opening mark.
    if (mark.direction === 'close') return null
    return elision ? null : 'open'
  }
  if (parts(before)) return mark.direction === 'open' ? 'open' : null
  if (wordAfter) return null
  const letterAfterSpace = /\s/.test(after) && runEnd + 1 < blockEnd && WORD.test(text[runEnd + 1] as string)
  return /[sSzZxX]/.test(before) && letterAfterSpace && runEnd - runStart === 1 ? 'doubtful' : 'close'
}

/** Whether what stands before a mark lets a quotation begin: white space, an opening bracket, a dash, a slash. */
const parts = (character: string) => /[\s([{<\-–—―/…\u200b\ufeff]/.test(character)

/** Whether what stands after a mark lets a quotation end: white space, punctuation, a dash. */
const ends = (character: string) => /[\s)\]}>.,;:!?\-–—―/…\u200b\ufeff]/.test(character)

function isHeight(text: string, quoteAt: number): boolean {
  let at = quoteAt - 1
  while (at >= 0 && quoteAt - at < 4 && DIGIT.test(text[at] as string)) at--
  return at > 0 && /['’′]/.test(text[at] as string) && DIGIT.test(text[at - 1] as string)
}

function isElision(text: string, at: number, end: number): boolean {
  if (DIGIT.test(text[at] as string)) {
    // ’90s, '04: two figures alone, or with an s.
    return DIGIT.test(text[at + 1] ?? '') && !DIGIT.test(text[at + 2] ?? '') && !/[.,:]/.test(text[at + 2] ?? '')
  }
  let stop = at
  while (stop < end && stop - at <= LONGEST_ELISION && /\p{L}/u.test(text[stop] as string)) stop++
  return ELISIONS.has(text.slice(at, stop).toLowerCase())
}

/**
 * Decides doubtful marks from what follows in the block: "‘The soldiers’ boots leak’" has a further closing mark before
 * the next opening one, so the first is an apostrophe; without one it closes.
 */
function settle(marks: readonly PlacedMark[]): PlacedMark[] {
  const closesLater = new Map<QuotationMark['family'], boolean>()
  const settled: PlacedMark[] = []
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as PlacedMark
    if (mark.leaning === 'doubtful') {
      if (closesLater.get(mark.family)) continue
      settled.push({ ...mark, leaning: 'close' })
      closesLater.set(mark.family, true)
    } else {
      settled.push(mark)
      closesLater.set(mark.family, mark.leaning !== 'open')
    }
  }
  return settled.reverse()
}
