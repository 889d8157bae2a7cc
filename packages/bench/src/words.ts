import type { Span } from '@hearsay/core'

/** `[start, end)` in UTF-16 code units, as the scorers write a span. */
export type Offsets = readonly [start: number, end: number]

/** A span as the scorers write it. */
export const toOffsets = ({ start, end }: Span): Offsets => [start, end]

/** The words of a text, cut as the attribution scorer cuts them, in order. */
export function wordsOf(text: string): Offsets[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)].map((word) => [word.index, word.index + word[0].length])
}

/** Indexes of the words that some spans cover, at least half of each, as the attribution scorer reads them. */
export function coveredWords(spans: readonly Offsets[], words: readonly Offsets[]): Set<number> {
  const covered = new Set<number>()
  for (const [start, end] of spans) {
    for (let index = firstEndingAfter(words, start); index < words.length; index++) {
      const [from, to] = words[index] as Offsets
      if (from >= end) break
      if (Math.min(to, end) - Math.max(from, start) >= (to - from) / 2) covered.add(index)
    }
  }
  return covered
}

function firstEndingAfter(words: readonly Offsets[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Offsets)[1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
