/** A date in a text, as precise as it is written there. */
export interface FoundDate {
  /** ISO 8601: `2026-03-05`, `2026-03-05T14:30`, `2026-03-05T14:30:00+01:00`. */
  readonly value: string
  readonly start: number
  readonly end: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** Zones that mean one offset the year round. "ET" and "PT" mean two, so they are left out: the time stays local. */
const OFFSETS: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  ist: '+05:30',
  aest: '+10:00',
  aedt: '+11:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?Z?)?$/
const YEAR_FIRST = /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH}\\.?,?[ -](\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const NUMBERS = /\b(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b/
const CLOCK =
  /^[\s,|·•–—-]{0,4}(?:at\s)?\s?(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s?(a\.?m\.?|p\.?m\.?)?\s?\(?(z|[a-z]{2,4}|[+-]\d{2}:?\d{2})?\b/i
const CLOCK_BEFORE =
  /(\d{1,2})[:.](\d{2})\s?(am|pm|a\.m\.|p\.m\.)?\s?([a-z]{2,4})?[\s,|·•–—-]{1,4}(?:on\s)?(?:[a-z]{3,9},?\s)?$/i

/**
 * The first date in a short text: ISO 8601, "5 March 2026", "March 5, 2026", "05/03/2026" (only where one of the two can be
 * no month), each with a time behind or before it. Dates that no calendar has are not found. Linear in the text, of which
 * 300 characters are looked at.
 *
 * @example
 * findDate('Published 5 March 2026 at 2.30pm GMT')?.value // '2026-03-05T14:30Z'
 */
export function findDate(text: string): FoundDate | null {
  // No-break spaces are made plain so that one pattern does; the offsets stay the same.
  const line = text.slice(0, 300).replace(/[\u00a0\u2009\u202f\t]/g, ' ')
  return isoDate(line) ?? writtenDate(line)
}

function isoDate(line: string): FoundDate | null {
  const found = ISO.exec(line) ?? COMPACT.exec(line)
  if (!found) return null
  const [whole, year, month, day, hour, minute, second, zone] = found
  const date = calendarDate(Number(year), Number(month), Number(day))
  if (!date) return null
  const clock =
    hour && minute && Number(hour) < 24 && Number(minute) < 60
      ? `T${hour}:${minute}${second ? `:${second}` : ''}${zone ? isoOffset(zone) : ''}`
      : ''
  return { value: date + clock, start: found.index, end: found.index + whole.trimEnd().length }
}

function writtenDate(line: string): FoundDate | null {
  const candidates = [yearFirst(line), dayFirst(line), monthFirst(line), numbers(line)]
  const found = candidates.filter((x) => x !== null).sort((a, b) => a.start - b.start)[0]
  if (!found) return null
  const behind = CLOCK.exec(line.slice(found.end, found.end + 40))
  const clock = behind && clockTime(behind[1], behind[2], behind[3], behind[4], behind[5])
  if (behind && clock) return { ...found, value: found.value + clock, end: found.end + behind[0].length }
  const before = CLOCK_BEFORE.exec(line.slice(Math.max(0, found.start - 40), found.start))
  const early = before && clockTime(before[1], before[2], undefined, before[3], before[4])
  if (before && early) return { ...found, value: found.value + early, start: found.start - before[0].length }
  return found
}

function yearFirst(line: string): FoundDate | null {
  const found = YEAR_FIRST.exec(line)
  return found && dated(found, Number(found[1]), Number(found[2]), Number(found[3]))
}

function dayFirst(line: string): FoundDate | null {
  const found = DAY_FIRST.exec(line)
  return found && dated(found, Number(found[3]), monthNumber(found[2]), Number(found[1]))
}

function monthFirst(line: string): FoundDate | null {
  const found = MONTH_FIRST.exec(line)
  return found && dated(found, Number(found[3]), monthNumber(found[1]), Number(found[2]))
}

/** "05/03/2026" is March in one country and May in another: only what can be read one way is read. */
function numbers(line: string): FoundDate | null {
  const found = NUMBERS.exec(line)
  if (!found) return null
  const [a, b, year] = [Number(found[1]), Number(found[3]), Number(found[4])]
  if (a === b || a > 12) return dated(found, year, b, a)
  // With stops between the numbers the day always comes first.
  if (found[2] === '.') return dated(found, year, b, a)
  return b > 12 ? dated(found, year, a, b) : null
}

function dated(found: RegExpExecArray, year: number, month: number, day: number): FoundDate | null {
  const value = calendarDate(year, month, day)
  return value === null ? null : { value, start: found.index, end: found.index + found[0].length }
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function calendarDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

function clockTime(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
  zone: string | undefined,
): string | null {
  const afternoon = half?.toLowerCase().startsWith('p') ?? false
  const morning = half?.toLowerCase().startsWith('a') ?? false
  const written = Number(hours)
  const hour = afternoon && written < 12 ? written + 12 : morning && written === 12 ? 0 : written
  if (hour > 23 || Number(minutes) > 59) return null
  const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? isoOffset(zone) : (OFFSETS[zone.toLowerCase()] ?? '')
  return `T${twoDigits(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${offset}`
}

function isoOffset(zone: string): string {
  if (zone === 'Z' || zone === 'z') return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
