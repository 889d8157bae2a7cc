import type { Issue } from '../model/issue.ts'
import type { Line } from './line.ts'
import type { Metadata } from './metadata.ts'

/** A document after reading: its text, the lines in it, and what it says about itself. */
export interface Source {
  readonly text: string
  readonly format: 'text' | 'html'
  readonly lines: readonly Line[]
  readonly metadata: Metadata
  readonly issues: readonly Issue[]
}
