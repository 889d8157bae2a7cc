/** The start of a wire report, taken apart. Offsets are those of the text that was given. */
export interface FoundDateline {
  readonly place: string
  readonly agency: string | null
  /** Whether a date stands in it. */
  readonly dated: boolean
  /** Whether a dash or colon ends it. */
  readonly dashed: boolean
  readonly start: number
  /** Behind the dash. */
  readonly end: number
}

/** A dateline is short; a dash further on belongs to a sentence. */
const MOST_LENGTH = 90
const DASH = /\s?[—–]\s?|\s--?\s|\s?--\s?/
const MONTHS =
  /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?$/i
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/**
 * Reads "KARLSUND, 5 March (Nordwire) —" at the start of a text. A place in small letters counts only with an agency or a
 * date beside it, so that a sentence with a dash in it is none.
 *
 * @example
 * readDateline('KARLSUND (Nordwire) — The ferry …') // { place: 'KARLSUND', agency: 'Nordwire', end: 23, … }
 */
export function readDateline(text: string): FoundDateline | null {
  const head = text.slice(0, MOST_LENGTH)
  const dash = DASH.exec(head)
  const words = dash ? head.slice(0, dash.index) : text.length <= MOST_LENGTH ? text : ''
  const end = dash ? dash.index + dash[0].length : words.length
  const agency = agencyAtEnd(words)
  const parts = (agency ? words.slice(0, agency.start) : words)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const dates = parts.filter(isDate)
  const places = parts.filter((part) => !isDate(part) && !/^\d{4}$/.test(part))
  const place = places[0]
  if (place === undefined || places.length > 3 || !places.every(isPlace)) return null
  const shouted = place === place.toUpperCase() && place.length > 2
  if (!shouted && !agency && dates.length === 0) return null
  if (!dash && !agency && dates.length === 0) return null
  return {
    place: places.join(', '),
    agency: agency?.name ?? null,
    dated: dates.length > 0,
    dashed: dash !== null,
    start: 0,
    end,
  }
}

/** The words in brackets that end a dateline. */
function agencyAtEnd(words: string): { readonly name: string; readonly start: number } | null {
  const trimmed = words.trimEnd()
  if (!trimmed.endsWith(')')) return null
  const start = trimmed.lastIndexOf('(')
  const name = trimmed.slice(start + 1, -1).trim()
  return start > 0 && /^\p{Lu}[\p{L}\p{M} .&/-]{1,40}$/u.test(name) ? { name, start } : null
}

function isDate(part: string): boolean {
  return MONTHS.test(part) || DAYS.test(part)
}

/** One to four words that begin with a capital. */
function isPlace(part: string): boolean {
  const words = part.split(/\s+/)
  return (
    part.length <= 40 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.’'/-]*|of|the|de|la|el|al|upon|on)$/u.test(word))
  )
}
