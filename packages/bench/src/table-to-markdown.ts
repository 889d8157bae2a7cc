import { cellText, isFigureColumn, type Table } from './table.ts'

const escaped = (text: string) => text.replaceAll('|', '\\|')

/** A table in GitHub's Markdown, its title a heading of the third level. */
export function tableToMarkdown(table: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return `${[
    `### ${table.title}`,
    '',
    row(table.columns.map((column) => column.title)),
    `|${table.columns.map((_, index) => (index > 0 && isFigureColumn(table, index) ? '---:' : '---')).join('|')}|`,
    ...table.rows.map((cells) => row(table.columns.map((column, index) => cellText(cells[index], column)))),
  ].join('\n')}\n`
}
