import { TAG } from '../../language/annotation.ts'
import { codeOf, type WeightTable } from '../../language/learner/weight-table.ts'
import type { AttributionColumns } from './attribution-columns.ts'
import { mix } from './feature-list.ts'

/** Steps of `rateStep`. */
const STEPS = 15
/** From this step on a word is more often than not in the company of cues: a rival. */
export const STRONG_STEP = 6

/**
 * How often a word was a cue, as a small number from 1 on: how sure the count is, and fifteen steps of the rate.
 */
export function rateStep(cues: number, total: number): number {
  const odds = Math.log((cues + 0.04) / (total - cues + 1))
  const sureness = total <= 0 ? 0 : total < 3 ? 1 : total < 10 ? 2 : 3
  return 1 + sureness * STEPS + Math.max(0, Math.min(STEPS - 1, Math.round((odds + 6) * 1.6)))
}

/** The step of the rate alone, or -1 for a token that is no candidate. */
export const strengthOf = (rate: number): number => (rate ? (rate - 1) % STEPS : -1)

/** Key of a token in the table of rates: lemma and coarse tag. */
export function rateKey({ lemmas, context }: AttributionColumns, token: number): number {
  return mix(0, lemmas[token] as number, context.annotation.tags[token] as number, 0)
}

const UNSEEN = rateStep(0, 0)

/** Any verb may be a cue; of other words only those that have been one. */
export function fillCueRates(columns: AttributionColumns, rates: WeightTable): void {
  const { tags } = columns.context.annotation
  for (let i = 0; i < columns.length; i++)
    columns.rates[i] = codeOf(rates, rateKey(columns, i)) || (tags[i] === TAG.VERB ? UNSEEN : 0)
}
