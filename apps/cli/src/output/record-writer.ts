import type { Failure } from '../inputs/input.ts'

/** How results of a run become text, one input at a time, in order. */
export interface RecordWriter<Result> {
  /** What stands before the first and after the last. */
  readonly before?: string
  readonly after?: string
  /** The text for one input; `index` counts inputs that put something out, from 0. */
  readonly result: (result: Result, input: string, index: number) => string
  /** The text for an input that failed; formats without a place for it leave that to stderr. */
  readonly failure?: (failure: Failure, index: number) => string
}

/** An input that failed, in the output: told from a result by its `error`. */
export interface FailureRecord {
  readonly input: string
  readonly error: { readonly code: string; readonly message: string }
}

export function failureRecord({ input, code, message }: Failure): FailureRecord {
  return { input, error: { code, message } }
}
