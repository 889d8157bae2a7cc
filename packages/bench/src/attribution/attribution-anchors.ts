import type { AttributionFigures } from './attribution-score.ts'

/** What was measured before on polnear/dev with the same scorer: the figures to beat. */
export const ATTRIBUTION_ANCHORS: readonly (readonly [name: string, ...figures: AttributionFigures])[] = [
  ['a second trained human annotator', 81.1, 69.2, 91.3, 81.6, 76.4, 64.0],
  ['two-step prototype with its parser', 77.8, 67.0, 84.1, 78.1, 70.5, 52.7],
  ['prototype tagger, good parser, naive linking', 72.3, 64.8, 85.2, 70.0, 55.7, 34.4],
  ['prototype tagger, naive linking', 67.7, 62.9, 83.7, 68.1, 52.1, 27.8],
  ['regular expressions, as tried before', 15.7, 19.3, 54.2, 33.1, 17.6, 6.7],
  ['compromise 14, as tried before', 0, 0, 45.7, 32.8, 0.4, 0],
]
