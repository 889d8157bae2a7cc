import type { Readable, Writable } from 'node:stream'

/** All that the command line touches of the world, so that a test can hand it another one. */
export interface Io {
  /** Data goes here, and nothing else. */
  readonly stdout: Writable
  /** Messages for people go here. */
  readonly stderr: Writable
  readonly stdin: Readable
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Which of the three are a terminal. */
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
  /** Width of the terminal in columns, where there is one. */
  readonly columns: number | undefined
  /** Aborted when the user interrupts (SIGINT): the run ends after the article in hand. */
  readonly signal: AbortSignal
}
