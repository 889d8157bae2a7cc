import type { Offsets } from '../words.ts'

/** A claim by its spans in the article's text, as the scorer takes it; an empty list means "none". */
export interface ClaimOffsets {
  readonly source: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly content: readonly Offsets[]
}

/** An article of polnear with its attributions. */
export interface CorpusArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly ClaimOffsets[]
}

/** The claims that a tool finds in an article, in the scorer's format. */
export interface AttributionPrediction {
  readonly id: string
  readonly claims: readonly ClaimOffsets[]
}
