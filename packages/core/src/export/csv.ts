/** What a cell can hold; null is an empty cell. */
export type CsvValue = string | number | boolean | null

/** A column: its name, and what it holds of a row. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => CsvValue]

/** How a table is written. */
export interface CsvOptions {
  /** Begin with a byte order mark, so that spreadsheets take the file as UTF-8. Off unless asked for. */
  readonly bom?: boolean
  /** Write the line of column names (the default); `false` for all articles of one table but the first. */
  readonly header?: boolean
  /** Where the article was read (a file name), for a first column `input`. Without it there is no such column. */
  readonly input?: string
}

const BYTE_ORDER_MARK = '\uFEFF'

/** Rows as CSV (RFC 4180, CRLF): the line of names, then one record a row. */
export function csvTable<Row>(
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
  { bom = false, header = true, input }: CsvOptions,
): string {
  const lead = input === undefined ? [] : [input]
  let csv = bom ? BYTE_ORDER_MARK : ''
  if (header) csv += csvRecord([...(input === undefined ? [] : ['input']), ...columns.map(([name]) => name)])
  for (const row of rows) csv += csvRecord([...lead, ...columns.map(([, cell]) => cell(row))])
  return csv
}

/**
 * One record as RFC 4180 has it, with its CRLF.
 *
 * A cell of text that a spreadsheet would run as a formula (it begins with `= + - @`, tab or carriage return) gets an
 * apostrophe in front; numbers are left as they are. Cells are quoted where they must be.
 *
 * @example
 * csvRecord(['c1', 'He said "no"', -3, null]) // 'c1,"He said ""no""",-3,\r\n'
 */
export function csvRecord(cells: readonly CsvValue[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** A list in one cell, or an empty cell. */
export function csvList(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('; ')
}

function csvCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
