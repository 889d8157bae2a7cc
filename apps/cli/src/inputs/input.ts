/** Why an input could not be read. */
export type FailureCode =
  /** There is no file or folder of that name. */
  | 'not-found'
  /** It is there but cannot be read: permissions, a broken disk. */
  | 'unreadable'
  /** It is no text: a picture, an archive. */
  | 'not-text'
  /** It is larger than `LARGEST_INPUT`. */
  | 'too-large'
  /** A folder with nothing in it that can be read. */
  | 'empty-folder'
  /** Analysing it went wrong: a fault of hearsay. */
  | 'analysis-failed'

/** An input that came to nothing; the run goes on with the next one. */
export interface Failure {
  /** The name it was given by. */
  readonly input: string
  readonly code: FailureCode
  /** One sentence for people. */
  readonly message: string
}

/** An input by name, before it is read. */
export interface NamedInput {
  readonly input: string
  /** Absolute path, or null for standard input. */
  readonly path: string | null
}

/** An input that was read. */
export interface Document {
  /** The name it was given by: a path, or "-" for standard input. */
  readonly input: string
  readonly text: string
  /** What its name tells of its format; `auto` where it tells nothing. */
  readonly format: 'auto' | 'text' | 'html'
  /** Something that the user would want to know: that the encoding was guessed. */
  readonly remark: string | null
}

/** Bytes; larger inputs are not read. A long article has 0.1 MB, a page full of scripts 5 MB. */
export const LARGEST_INPUT = 256 * 1024 * 1024

export function isFailure(outcome: object): outcome is Failure {
  return 'code' in outcome
}
