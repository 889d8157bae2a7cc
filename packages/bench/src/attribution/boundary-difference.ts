import type { ClaimWords } from '../pair-claims.ts'
import { sameWords } from '../word-overlap.ts'

/**
 * In what a found claim differs from the expected one that it was paired with, seen from the found one.
 *
 * @returns `content ends late, source`, or `cue` where all the rest is the same
 */
export function boundaryDifference(expected: ClaimWords, found: ClaimWords): string {
  const differences: string[] = []
  if (!sameWords(expected.content, found.content)) {
    const [want, got] = [ends(expected.content), ends(found.content)]
    if (got.first !== want.first) differences.push(`content starts ${got.first < want.first ? 'early' : 'late'}`)
    if (got.last !== want.last) differences.push(`content ends ${got.last < want.last ? 'early' : 'late'}`)
    if (got.first === want.first && got.last === want.last) differences.push('content inside')
  }
  if (!sameWords(expected.source, found.source)) {
    const size = found.source.size - expected.source.size
    differences.push(size < 0 ? 'source too short' : size > 0 ? 'source too long' : 'source')
  }
  return differences.length === 0 ? 'cue' : differences.join(', ')
}

const ends = (words: ReadonlySet<number>) => ({ first: Math.min(...words), last: Math.max(...words) })
