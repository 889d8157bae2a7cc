import { TAG } from '@hearsay/core'
import type { AttributedArticle } from './attributed-article.ts'
import { rateKey, rateStep } from './core.ts'
import { type PackedTable, packCodes } from './pack-table.ts'

const BITS = 18
/** A verb seen so often without being a cue is known for it. */
const KNOWN = 3

/** How often each word of a tag was a cue. */
export interface CueCounts {
  readonly cues: Int32Array
  readonly totals: Int32Array
  readonly verbs: Uint8Array
}

export function countCues(articles: readonly AttributedArticle[]): CueCounts {
  const counts = {
    cues: new Int32Array(1 << BITS),
    totals: new Int32Array(1 << BITS),
    verbs: new Uint8Array(1 << BITS),
  }
  for (const article of articles) count(article, counts, 1)
  return counts
}

function count({ columns, goldOf }: AttributedArticle, { cues, totals, verbs }: CueCounts, sign: number): void {
  for (let i = 0; i < columns.length; i++) {
    const row = rateKey(columns, i) >>> (32 - BITS)
    totals[row] = (totals[row] as number) + sign
    if ((goldOf[i] as number) >= 0) cues[row] = (cues[row] as number) + sign
    if (columns.context.annotation.tags[i] === TAG.VERB) verbs[row] = 1
  }
}

/** The table that is shipped: words that have been cues, and verbs that are known. */
export function packRates(counts: CueCounts): PackedTable {
  return packCodes(Uint8Array.from(counts.cues, (_, row) => rateOf(counts, row)))
}

function rateOf({ cues, totals, verbs }: CueCounts, row: number): number {
  const total = totals[row] as number
  const isKnown = (cues[row] as number) > 0 || (verbs[row] && total >= KNOWN)
  return isKnown ? rateStep(cues[row] as number, total) : 0
}

/**
 * Fills in the rates of an article that was counted itself, as if it had not been: otherwise the model would trust rates
 * more than it should.
 */
export function fillRatesWithoutOwn(article: AttributedArticle, counts: CueCounts): void {
  const { columns } = article
  count(article, counts, -1)
  for (let i = 0; i < columns.length; i++) {
    const row = rateKey(columns, i) >>> (32 - BITS)
    const verb = columns.context.annotation.tags[i] === TAG.VERB
    columns.rates[i] = rateOf(counts, row) || (verb || (article.goldOf[i] as number) >= 0 ? rateStep(0, 0) : 0)
  }
  count(article, counts, 1)
}
