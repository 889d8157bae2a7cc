import type { Annotation } from '@hearsay/core'
import { type ClaimPair, type ClaimWords, pairClaims, sourcesAgree } from '../pair-claims.ts'
import { quotedStretches } from '../quoted-stretches.ts'
import { overlapF1, sameWords, sharedCount } from '../word-overlap.ts'
import { coveredWords, wordsOf } from '../words.ts'
import { boundaryDifference } from './boundary-difference.ts'
import { type ClaimShape, claimShape } from './claim-shape.ts'
import type { ClaimOffsets, CorpusArticle } from './corpus-article.ts'

/**
 * What became of a claim.
 *
 * - `exact`: found, as the scorer's "exact" has it
 * - `boundary`: content and source found, but not word for word
 * - `source`: content found, source wrong
 * - `part`: shares words with a claim on the other side, too few to be a pair: cut up, run together, or far too long
 * - `alone`: nothing on the other side: missed, or made up
 */
export type Outcome = 'exact' | 'boundary' | 'source' | 'part' | 'alone'

/** A claim of the gold or of the prediction, what it is like, and what became of it. */
export interface JudgedClaim {
  readonly article: CorpusArticle
  readonly claim: ClaimOffsets
  readonly shape: ClaimShape
  readonly outcome: Outcome
  /** The claim on the other side that it was paired with or overlaps most. */
  readonly other: ClaimOffsets | null
  /** Of a pair with other boundaries: in what the found claim differs. */
  readonly difference: string | null
}

/** Both sides of an article. */
export interface JudgedArticle {
  readonly golds: readonly JudgedClaim[]
  readonly guesses: readonly JudgedClaim[]
}

/** The least F1 of content words at which the scorer pairs two claims. */
const PAIR_THRESHOLD = 0.5

/** Says of every expected and every found claim of an article what became of it. */
export function judgeArticle(
  article: CorpusArticle,
  guesses: readonly ClaimOffsets[],
  annotation: Annotation,
): JudgedArticle {
  const words = wordsOf(article.text)
  const toWords = (claim: ClaimOffsets): ClaimWords => ({
    source: coveredWords(claim.source, words),
    cue: coveredWords(claim.cue, words),
    content: coveredWords(claim.content, words),
  })
  const quoted = coveredWords(quotedStretches(article.text), words)
  const context = { text: article.text, annotation, quoted }
  const gold = article.attributions.map((claim) => ({ claim, words: toWords(claim) }))
  const guess = guesses.map((claim) => ({ claim, words: toWords(claim) }))
  const pairs = pairClaims(
    gold.map((side) => side.words),
    guess.map((side) => side.words),
    PAIR_THRESHOLD,
  )

  const judge = (side: 'gold' | 'guess'): JudgedClaim[] => {
    const [mine, others] = side === 'gold' ? [gold, guess] : [guess, gold]
    const pairOf = new Map(pairs.map((pair) => [pair[side], pair]))
    return mine.map((one, index) => {
      const shape = claimShape(one.claim, one.words, context)
      const pair = pairOf.get(index)
      if (pair) {
        const other = others[side === 'gold' ? pair.guess : pair.gold]?.claim ?? null
        const outcome = pairOutcome(pair)
        const difference = outcome === 'boundary' ? boundaryDifference(...pairWords(pair)) : null
        return { article, claim: one.claim, shape, outcome, other, difference }
      }
      const nearest = nearestByContent(one.words, others)
      return {
        article,
        claim: one.claim,
        shape,
        outcome: nearest ? 'part' : 'alone',
        other: nearest,
        difference: null,
      }
    })
  }

  const pairWords = (pair: ClaimPair) =>
    [gold[pair.gold]?.words as ClaimWords, guess[pair.guess]?.words as ClaimWords] as const

  const pairOutcome = (pair: ClaimPair): Outcome => {
    const [expected, found] = pairWords(pair)
    if (!sourcesAgree(expected, found)) return 'source'
    const cueAgrees = expected.cue.size === 0 ? found.cue.size === 0 : sharedCount(expected.cue, found.cue) > 0
    return cueAgrees && sameWords(expected.content, found.content) && sameWords(expected.source, found.source)
      ? 'exact'
      : 'boundary'
  }

  return { golds: judge('gold'), guesses: judge('guess') }
}

function nearestByContent(
  words: ClaimWords,
  others: readonly { readonly claim: ClaimOffsets; readonly words: ClaimWords }[],
): ClaimOffsets | null {
  let best: ClaimOffsets | null = null
  let bestOverlap = 0
  for (const other of others) {
    const overlap = overlapF1(words.content, other.words.content)
    if (overlap > bestOverlap) {
      best = other.claim
      bestOverlap = overlap
    }
  }
  return best
}
