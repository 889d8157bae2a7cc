import type { Analysis } from '@hearsay/core'

/** What the page asks of the worker. */
export interface ReadRequest {
  /** Counts up; the answer carries it back. */
  readonly id: number
  /** A news article as text or HTML, or an Analysis as JSON. */
  readonly text: string
}

/** Why a document could not be opened. */
export type ProblemCode = 'engine' | 'not-json' | 'not-analysis' | 'crash'

/** What the worker answers: first how far it is, then the analysis or why there is none. */
export type ReadAnswer =
  | { readonly type: 'stage'; readonly id: number; readonly stage: 'loading' | 'reading' }
  | { readonly type: 'analysis'; readonly id: number; readonly analysis: Analysis; readonly opened: Opened }
  | { readonly type: 'problem'; readonly id: number; readonly code: ProblemCode; readonly detail: string }

/** How the analysis came about. */
export interface Opened {
  /** `article`: read and analysed here; `analysis`: opened as it was saved. */
  readonly as: 'article' | 'analysis'
  /** Time that reading and analysing took, in milliseconds. */
  readonly milliseconds: number
}
