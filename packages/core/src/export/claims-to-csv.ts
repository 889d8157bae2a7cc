import type { Analysis } from '../model/analysis.ts'
import { type ClaimRow, claimsToRows } from './claims-to-rows.ts'
import { type CsvColumn, type CsvOptions, csvList, csvTable } from './csv.ts'

/** The columns, in their order, and what each holds. Lists in a cell are joined with "; ". */
const COLUMNS: readonly CsvColumn<ClaimRow>[] = [
  ['headline', (row) => row.headline],
  ['url', (row) => row.url],
  ['publishedAt', (row) => row.publishedAt],
  ['claim', (row) => row.claim],
  ['parent', (row) => row.parent],
  ['kind', (row) => row.kind],
  ['act', (row) => row.act],
  ['source', (row) => row.source],
  ['text', (row) => row.text],
  ['cue', (row) => row.cue],
  ['cueLemma', (row) => row.cueLemma],
  ['stance', (row) => row.stance],
  ['sourceId', (row) => row.sourceId],
  ['sourceMention', (row) => row.sourceMention],
  ['sourceKind', (row) => row.sourceKind],
  ['sourceNamed', (row) => row.sourceNamed],
  ['sourceRole', (row) => row.sourceRole],
  ['sourceOrganisation', (row) => row.sourceOrganisation],
  ['addressee', (row) => row.addressee],
  ['channel', (row) => row.channel],
  ['relays', (row) => csvList(row.relays.map((relay) => `${relay.source} (${relay.act})`))],
  ['distance', (row) => row.distance],
  ['polarity', (row) => row.polarity],
  ['hedges', (row) => csvList(row.hedges)],
  ['estimate', (row) => row.estimate?.term ?? null],
  ['estimateLow', (row) => row.estimate?.low ?? null],
  ['estimateHigh', (row) => row.estimate?.high ?? null],
  ['estimateScale', (row) => row.estimate?.scale ?? null],
  ['confidence', (row) => row.confidence],
  ['spans', (row) => csvList(row.spans.map(({ start, end }) => `${start}-${end}`))],
  ['articleId', (row) => row.articleId],
]

/**
 * The claims of an article as CSV (RFC 4180, CRLF, UTF-8): a line of names, then one claim a row, assertions too.
 * Cells that a spreadsheet would run as formulas are made harmless with an apostrophe in front.
 *
 * @example
 * await writeFile('claims.csv', claimsToCsv(analysis, { bom: true }))
 */
export function claimsToCsv(analysis: Analysis, options: CsvOptions = {}): string {
  return csvTable(claimsToRows(analysis), COLUMNS, options)
}
