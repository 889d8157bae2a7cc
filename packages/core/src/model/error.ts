/**
 * What a caller can do wrong. (What is wrong with a document comes as an `Issue` in the result.)
 *
 * - `invalid-argument`: a function was called with something that it does not take
 * - `invalid-language`: the language is no hearsay language, or its files are damaged
 * - `unknown-model`: there is no model of that name
 */
export type HearsayErrorCode = 'invalid-argument' | 'invalid-language' | 'unknown-model'

/**
 * Thrown for bad arguments only, never for a bad document. The message says what happened and what to do.
 *
 * @example
 * try {
 *   parseArticle(42)
 * } catch (error) {
 *   if (error instanceof HearsayError) console.error(error.code) // 'invalid-argument'
 * }
 */
export class HearsayError extends Error {
  override readonly name = 'HearsayError'
  readonly code: HearsayErrorCode

  constructor(code: HearsayErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
