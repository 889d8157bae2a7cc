import type { Span } from '../model/span.ts'
import type { Annotation } from './annotation.ts'
import type { AttributionModel } from './attribution-model.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * What a language package gives to the pipelines. `@hearsay/english` implements it; another language needs nothing else.
 * A language is immutable and may be shared by any number of calls.
 */
export interface Language {
  /** BCP 47 code: `en`. */
  readonly code: string
  /** Version of the package and its weights. */
  readonly version: string
  /** Names of the fine tags, in the order of `Annotation.fineTags`. */
  readonly fineTags: readonly string[]
  /** The words by which this language attributes. */
  readonly lexicon: Lexicon
  /** What is learned about attribution, from `openAttribution`; without it claims are found by rules alone. */
  readonly attribution?: AttributionModel
  /**
   * Tokens, sentences, tags, dependency heads and names of some stretches of a text, in one pass. Stretches are in
   * order and do not overlap; each is read on its own. Never throws on any text.
   */
  annotate(text: string, stretches: readonly Span[]): Annotation
}
