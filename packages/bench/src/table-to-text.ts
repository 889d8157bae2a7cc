import { cellText, isFigureColumn, type Table } from './table.ts'

/**
 * A table as text with its columns set under each other.
 *
 * @example
 * tableToText({ title: 'Speed', columns: [{ title: 'tool' }, { title: 'ms', digits: 1 }], rows: [['hearsay', 4]] })
 * // Speed
 * //
 * //   tool      ms
 * //   ───────  ───
 * //   hearsay  4.0
 */
export function tableToText(table: Table): string {
  const lines = [
    table.columns.map((column) => column.title),
    ...table.rows.map((row) => table.columns.map((column, index) => cellText(row[index], column))),
  ]
  const widths = table.columns.map((_, index) => Math.max(...lines.map((line) => (line[index] as string).length)))
  const right = table.columns.map((_, index) => index > 0 && isFigureColumn(table, index))
  const set = (line: readonly string[]) =>
    `  ${line.map((cell, i) => (right[i] ? cell.padStart(widths[i] as number) : cell.padEnd(widths[i] as number))).join('  ')}`.trimEnd()
  const rule = `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`
  const [head, ...body] = lines.map(set)
  return `${[table.title, '', head, rule, ...body].join('\n')}\n`
}
