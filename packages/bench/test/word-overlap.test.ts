import { describe, expect, it } from 'vitest'
import { pairClaims, sourcesAgree } from '../src/pair-claims.ts'
import { overlapF1, sameWords } from '../src/word-overlap.ts'
import { coveredWords, wordsOf } from '../src/words.ts'

const set = (...members: number[]) => new Set(members)
const claim = (content: number[], source: number[] = []) => ({
  source: new Set(source),
  cue: set(),
  content: new Set(content),
})

describe('overlapF1', () => {
  it('is the harmonic mean of precision and recall', () => {
    expect(overlapF1(set(1, 2, 3), set(2, 3, 4))).toBeCloseTo(2 / 3)
    expect(overlapF1(set(1, 2, 3, 4), set(1))).toBeCloseTo(0.4)
  })

  it('is 1 for the same words and 0 for none in common or none at all', () => {
    expect(overlapF1(set(1, 2), set(2, 1))).toBe(1)
    expect(overlapF1(set(1), set(2))).toBe(0)
    expect(overlapF1(set(), set())).toBe(0)
    expect(sameWords(set(), set())).toBe(true)
    expect(sameWords(set(1), set(1, 2))).toBe(false)
  })
})

describe('coveredWords', () => {
  it('takes a word when at least half of it is covered', () => {
    const words = wordsOf('The gate is shut.')
    expect(words.map(([start, end]) => 'The gate is shut.'.slice(start, end))).toEqual(['The', 'gate', 'is', 'shut.'])
    expect(coveredWords([[4, 11]], words)).toEqual(set(1, 2))
    expect(coveredWords([[6, 8]], words)).toEqual(set(1))
    expect(coveredWords([[7, 8]], words)).toEqual(set())
    expect(
      coveredWords(
        [
          [0, 3],
          [12, 17],
        ],
        words,
      ),
    ).toEqual(set(0, 3))
  })
})

describe('pairClaims', () => {
  it('pairs one to one, the best first', () => {
    const pairs = pairClaims([claim([1, 2, 3]), claim([1, 2])], [claim([1, 2, 3]), claim([1, 2, 3, 4])], 0.5)
    expect(pairs.map(({ gold, guess }) => [gold, guess])).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('breaks ties by the source', () => {
    const pairs = pairClaims([claim([1, 2], [9])], [claim([1, 2], [5]), claim([1, 2], [9])], 0.5)
    expect(pairs.map(({ guess }) => guess)).toEqual([1])
  })

  it('leaves what overlaps too little', () => {
    expect(pairClaims([claim([1, 2, 3, 4])], [claim([4, 5, 6, 7])], 0.5)).toEqual([])
  })
})

describe('sourcesAgree', () => {
  it('asks for a shared word, or none on either side', () => {
    expect(sourcesAgree(claim([1], [7, 8]), claim([1], [8]))).toBe(true)
    expect(sourcesAgree(claim([1], [7]), claim([1], [8]))).toBe(false)
    expect(sourcesAgree(claim([1]), claim([1]))).toBe(true)
    expect(sourcesAgree(claim([1]), claim([1], [8]))).toBe(false)
  })
})
