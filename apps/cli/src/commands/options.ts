import { NARROWEST } from '../terminal/presentation.ts'
import { UsageError } from '../usage-error.ts'

/** One option of a command, as the help, the parser and the documentation know it. */
export interface OptionDefinition {
  readonly flags: string
  readonly description: string
  /** Heading of the help under which it stands. */
  readonly group: 'Output:' | 'Reading:' | 'Other:'
  readonly choices?: readonly string[]
  readonly default?: string
  /** Names of options that it cannot stand beside. */
  readonly conflicts?: readonly string[]
  /** Reads its value; throws UsageError when it makes no sense. */
  readonly parse?: (value: string) => unknown
}

export type Format = 'json' | 'jsonl' | 'csv' | 'text'

/** The values of all options; a command has those that its definition lists. */
export interface Options {
  readonly json?: true
  readonly jsonl?: true
  readonly csv?: true
  readonly text?: true
  readonly bom?: true
  readonly inputFormat: 'auto' | 'text' | 'html'
  readonly url?: string
  readonly publishedAt?: string
  readonly explain?: true
  readonly color: boolean
  readonly quiet?: true
  readonly width?: number
  readonly failIfNone?: true
}

const FORMAT_DESCRIPTIONS: Readonly<Record<Format, (what: string) => string>> = {
  text: () => 'a page for people (the default)',
  json: (what) => `one JSON document: ${what}`,
  jsonl: () => 'JSON Lines: one record a line, also for inputs that failed',
  csv: () => 'a table for spreadsheets, one row each (RFC 4180)',
}

/** Options for the formats of a command, of which one may be given. */
export function formatOptions(formats: readonly Format[], what: string): OptionDefinition[] {
  return formats.map((format) => ({
    flags: `--${format}`,
    description: FORMAT_DESCRIPTIONS[format](what),
    group: 'Output:' as const,
    conflicts: formats.filter((other) => other !== format),
  }))
}

export const BOM: OptionDefinition = {
  flags: '--bom',
  description: 'begin the CSV with a byte order mark, as spreadsheets like it',
  group: 'Output:',
}
export const EXPLAIN: OptionDefinition = {
  flags: '--explain',
  description: 'tell why: the trail of decisions',
  group: 'Output:',
}
export const FAIL_IF_NONE: OptionDefinition = {
  flags: '--fail-if-none',
  description: 'exit with 1 when nothing was found',
  group: 'Other:',
}

/** Options that every command over inputs has. */
export const PRESENTATION: readonly OptionDefinition[] = [
  {
    flags: '--width <columns>',
    description: 'width of the page (default: of the terminal, at most 100)',
    group: 'Output:',
    parse: readWidth,
  },
  { flags: '--no-color', description: 'no colours; so does NO_COLOR=1', group: 'Output:' },
]
export const READING: readonly OptionDefinition[] = [
  {
    flags: '--input-format <format>',
    description: 'what the input is',
    group: 'Reading:',
    choices: ['auto', 'text', 'html'],
    default: 'auto',
  },
  {
    flags: '--url <url>',
    description: 'where the article was read; for one article',
    group: 'Reading:',
    parse: readUrl,
  },
  {
    flags: '--published-at <date>',
    description: 'when it was published, in ISO 8601: 2026-03-05',
    group: 'Reading:',
    parse: readDate,
  },
]
export const QUIET: OptionDefinition = { flags: '--quiet', description: 'no messages on stderr', group: 'Other:' }

function readWidth(value: string): number {
  const width = Number(value)
  if (/^\d+$/.test(value) && width >= NARROWEST && width <= 10_000) return width
  throw new UsageError(`--width takes a number of columns from ${NARROWEST} to 10000, not "${value}".`)
}

function readUrl(value: string): string {
  if (URL.canParse(value) && /^https?:/i.test(value)) return value
  throw new UsageError(`--url takes an http(s) address such as https://example.org/article, not "${value}".`)
}

const DATE = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

function readDate(value: string): string {
  const day = DATE.exec(value)?.[1]
  if (day !== undefined && isRealDay(day) && !Number.isNaN(Date.parse(value))) return value
  throw new UsageError(
    `--published-at takes a date in ISO 8601 such as 2026-03-05 or 2026-03-05T14:30Z, not "${value}".`,
  )
}

/** Date.parse takes 31 February for 3 March; writing it back shows that. */
function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
