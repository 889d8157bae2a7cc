import type { Table } from './table.ts'

/** What a command has measured. */
export interface Report {
  readonly title: string
  readonly tables: readonly Table[]
  /** Sentences on how to read the tables. */
  readonly notes: readonly string[]
  /** Names of the npm packages that took part, for the line of versions. */
  readonly packages: readonly string[]
  /** The figures, for `--json`. Holds no text of a corpus. */
  readonly data: unknown
  /** Examples from a corpus: shown as text on the terminal and nowhere else, as no text of a corpus may be kept. */
  readonly examples?: string
}
