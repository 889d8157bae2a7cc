import type { Span } from '../model/span.ts'
import { findDate } from './find-date.ts'

/**
 * Words before the names of authors.
 *
 * @example 'By Anna Lund', 'Words by Per Holm'
 */
const BYLINE_START =
  /^(?:by|words by|written by|story by|report by|reported by|posted by|published by|review by|analysis by|exclusive by|author|authors|text by)(?::\s*|\s+)/i

/** Pages lose the space between "By" and the link behind it. */
const GLUED_START = /^By(?=\p{Lu}\p{Ll}+\s)/u

/** What parts one name from the next, and a name from the role, place or date behind it. */
const SEPARATOR = /[,;|·•&/()\n]|\s{2,}|\s[–—-]\s|\b(?:and|with|for|in|at|on)\b/gi

/**
 * Small words inside names.
 *
 * @example 'Ludo van der Meer'
 */
const PARTICLES = new Set(
  'de da do dos das del della di du des la le van von der den ten ter bin ibn al el y e zu zur af av'.split(' '),
)

/**
 * Words that are never part of a person's name in a byline: roles, desks, days, months.
 *
 * @example 'political editor', 'Staff', 'Thursday'
 */
const NOT_NAMES = new Set(
  'editor editors reporter reporters correspondent correspondents writer writers staff journalist columnist contributor contributors author authors bureau chief desk team newsroom news agency agencies service services press associated associate senior political business sports sport science health foreign world national international local features opinion editorial board deputy assistant managing executive special guest admin administrator webmaster unknown anonymous digital multimedia producer photographer video audio online monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december published updated posted last modified today yesterday about minutes min read mins ago am pm gmt utc bst est edt follow share email the this our your more view all posts wire wires network media group inc ltd llc company times post daily herald tribune gazette courier telegraph guardian'.split(
    ' ',
  ),
)

/** A name may have so many words: more is a sentence. */
const MOST_WORDS = 5

/** A byline taken apart. Offsets are those of the text that was given. */
export interface Byline {
  readonly names: readonly Span[]
  /** Whether it begins with "By" or the like. */
  readonly marked: boolean
}

/**
 * The names of people in a byline, without roles, places and dates.
 *
 * @example
 * readByline('By Anna Lund and Per Holm, science editors').names // spans of 'Anna Lund' and 'Per Holm'
 */
export function readByline(text: string): Byline {
  const start = BYLINE_START.exec(text) ?? GLUED_START.exec(text)
  const from = start?.[0].length ?? 0
  const date = findDate(text)
  const end = date && date.start > from ? date.start : text.length
  const names = pieces(text, from, end).filter(({ start, end }, index) =>
    isName(text.slice(start, end), index === 0 ? 1 : 2),
  )
  return { names, marked: start !== null }
}

/** Whether words look like a person's name: capitals, no figures, no roles. */
export function isName(text: string, leastWords = 2): boolean {
  const words = text.split(/\s+/)
  if (words.length < leastWords || words.length > MOST_WORDS || text.length > 60) return false
  let capitalised = 0
  for (const word of words) {
    const plain = word.toLowerCase().replace(/[.’']/g, '')
    if (NOT_NAMES.has(plain)) return false
    if (PARTICLES.has(plain)) continue
    if (!/^(?:[Dd][’']|O[’']|Mc|Mac)?\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word)) return false
    capitalised++
  }
  return capitalised > 0
}

/** What stands between the separators, without white space around it. */
function pieces(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = []
  let start = from
  for (const separator of text.slice(from, to).matchAll(SEPARATOR)) {
    push(text, spans, start, from + separator.index)
    start = from + separator.index + separator[0].length
  }
  push(text, spans, start, to)
  return spans
}

function push(text: string, spans: Span[], from: number, to: number): void {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = from + piece.trimEnd().length
  if (start < end) spans.push({ start, end })
}
