import { overlapF1 } from './word-overlap.ts'

/** The words of a claim by role, as indexes of words of the article. */
export interface ClaimWords {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

/** An expected and a found claim that belong together. */
export interface ClaimPair {
  readonly gold: number
  readonly guess: number
  /** F1 of their content words. */
  readonly overlap: number
}

/** What an agreeing source adds to the order of pairs: enough to break ties, never enough to beat better content. */
const TIE = 0.001

/**
 * Pairs expected and found claims one to one, those whose content agrees best first, as the attribution scorer does.
 *
 * @param threshold least F1 of the content words
 */
export function pairClaims(
  golds: readonly ClaimWords[],
  guesses: readonly ClaimWords[],
  threshold: number,
): ClaimPair[] {
  const candidates: (ClaimPair & { readonly rank: number })[] = []
  golds.forEach((expected, gold) => {
    guesses.forEach((found, guess) => {
      const overlap = overlapF1(expected.content, found.content)
      if (overlap >= threshold)
        candidates.push({ gold, guess, overlap, rank: overlap + TIE * overlapF1(expected.source, found.source) })
    })
  })
  candidates.sort((a, b) => b.rank - a.rank)
  const pairs: ClaimPair[] = []
  const usedGold = new Set<number>()
  const usedGuess = new Set<number>()
  for (const { gold, guess, overlap } of candidates) {
    if (usedGold.has(gold) || usedGuess.has(guess)) continue
    usedGold.add(gold)
    usedGuess.add(guess)
    pairs.push({ gold, guess, overlap })
  }
  return pairs
}

/** Whether the sources of two claims agree: a shared word, or none on either side. */
export function sourcesAgree(expected: ClaimWords, found: ClaimWords): boolean {
  if (expected.source.size === 0) return found.source.size === 0
  for (const word of expected.source) if (found.source.has(word)) return true
  return false
}
