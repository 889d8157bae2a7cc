import type { Table } from '../table.ts'
import type { JudgedClaim, Outcome } from './attribution-errors.ts'
import type { ClaimShape } from './claim-shape.ts'

/** How many of a kind came out how. */
export interface OutcomeCounts {
  readonly value: string
  readonly total: number
  readonly counts: Readonly<Record<Outcome, number>>
}

/** Ways in which claims are grouped, each with the words for its table. */
export const GROUPINGS: readonly (readonly [key: keyof ClaimShape, title: string])[] = [
  ['cue', 'cue'],
  ['speech', 'speech'],
  ['distance', 'words from cue to content'],
  ['quotation', 'quotation marks'],
  ['source', 'source'],
]

/** Rows of a grouping that are worth a line: the rest of the cues is long. */
const MOST_ROWS = 25

/** Counts what became of claims, by one property, those with the most faults first. */
export function countOutcomes(claims: readonly JudgedClaim[], key: keyof ClaimShape): OutcomeCounts[] {
  const groups = new Map<string, Record<Outcome, number>>()
  for (const { shape, outcome } of claims) {
    const counts = groups.get(shape[key]) ?? { exact: 0, boundary: 0, source: 0, part: 0, alone: 0 }
    counts[outcome]++
    groups.set(shape[key], counts)
  }
  return [...groups]
    .map(([value, counts]) => ({ value, counts, total: Object.values(counts).reduce((a, b) => a + b, 0) }))
    .sort((a, b) => faults(b) - faults(a) || b.total - a.total || (a.value < b.value ? -1 : 1))
}

const faults = ({ counts }: OutcomeCounts) => counts.part + counts.alone + counts.source

/** A table for each grouping: what became of the expected claims, or of those that were found. */
export function errorTables(side: 'expected' | 'found', claims: readonly JudgedClaim[]): Table[] {
  const alone = side === 'expected' ? 'missed' : 'made up'
  return GROUPINGS.map(([key, title]) => ({
    title: `Claims ${side}, by ${title}`,
    columns: [title, side, 'exact', 'boundary', 'source', 'part', alone, 'linked %', 'content %'].map((name) => ({
      title: name,
    })),
    rows: countOutcomes(claims, key)
      .slice(0, MOST_ROWS)
      .map(({ value, total, counts }) => [
        value,
        total,
        counts.exact,
        counts.boundary,
        counts.source,
        counts.part,
        counts.alone,
        (100 * (counts.exact + counts.boundary)) / total,
        (100 * (counts.exact + counts.boundary + counts.source)) / total,
      ]),
  }))
}

/** In what the found claims with other boundaries differ from the expected ones, the most frequent first. */
export function countDifferences(golds: readonly JudgedClaim[]): [difference: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { difference } of golds) if (difference !== null) counts.set(difference, (counts.get(difference) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** The same as a table. */
export function differenceTable(golds: readonly JudgedClaim[]): Table {
  return {
    title: 'Other boundaries: in what the found claim differs',
    columns: [{ title: 'difference' }, { title: 'claims' }],
    rows: countDifferences(golds),
  }
}
