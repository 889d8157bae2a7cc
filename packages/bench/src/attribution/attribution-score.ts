/** Precision, recall and F1 in percent. */
export interface Prf {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** What score-attribution.mjs prints. */
export interface AttributionScore {
  readonly articles: number
  readonly missing: number
  readonly gold: number
  readonly predicted: number
  readonly tokens: { readonly source: Prf; readonly cue: Prf; readonly content: Prf }
  readonly relations: { readonly content: Prf; readonly linked: Prf; readonly exact: Prf }
}

/** F1 in percent: words by source, cue and content, then relations by content, linked and exact. */
export type AttributionFigures = readonly [number, number, number, number, number, number]

/** The six F1 of a score, in the order of the table. */
export function figuresOf({ tokens, relations }: AttributionScore): AttributionFigures {
  return [
    tokens.source.f1,
    tokens.cue.f1,
    tokens.content.f1,
    relations.content.f1,
    relations.linked.f1,
    relations.exact.f1,
  ]
}
