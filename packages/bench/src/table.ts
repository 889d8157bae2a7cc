/** A cell: a figure is set to the right, `null` is shown as a dash. */
export type Cell = string | number | null

/** A column of a table. */
export interface Column {
  readonly title: string
  /** Digits after the decimal point of its figures; 0 when absent. */
  readonly digits?: number
}

/** A table of figures. The first column names the row. */
export interface Table {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Whether all cells of a column that hold anything are figures: such columns are set to the right. */
export function isFigureColumn(table: Table, column: number): boolean {
  return table.rows.every((row) => typeof (row[column] ?? null) !== 'string')
}

/**
 * A cell as it is shown.
 *
 * @example
 * cellText(0.9561, { title: 'F1', digits: 3 }) // '0.956'
 */
export function cellText(cell: Cell | undefined, column: Column): string {
  if (cell === null || cell === undefined) return '–'
  return typeof cell === 'number' ? cell.toFixed(column.digits ?? 0) : cell
}
