import type { Analysis } from '../model/analysis.ts'
import { type CsvColumn, type CsvOptions, csvList, csvTable } from './csv.ts'
import { type SourceRow, sourcesToRows } from './sources-to-rows.ts'

const COLUMNS: readonly CsvColumn<SourceRow>[] = [
  ['headline', (row) => row.headline],
  ['url', (row) => row.url],
  ['publishedAt', (row) => row.publishedAt],
  ['sourceId', (row) => row.sourceId],
  ['name', (row) => row.name],
  ['kind', (row) => row.kind],
  ['named', (row) => row.named],
  ['role', (row) => row.role],
  ['organisation', (row) => row.organisation],
  ['anonymity', (row) => row.anonymity],
  ['anonymityReason', (row) => row.anonymityReason],
  ['claims', (row) => row.claims],
  ['words', (row) => row.words],
  ['share', (row) => row.share],
  ['mentions', (row) => csvList(row.mentions)],
  ['articleId', (row) => row.articleId],
]

/**
 * The sources of an article as CSV (RFC 4180, CRLF, UTF-8): a line of names, then one source a row. Cells that a
 * spreadsheet would run as formulas are made harmless with an apostrophe in front.
 *
 * @example
 * await writeFile('sources.csv', sourcesToCsv(analysis, { bom: true }))
 */
export function sourcesToCsv(analysis: Analysis, options: CsvOptions = {}): string {
  return csvTable(sourcesToRows(analysis), COLUMNS, options)
}
