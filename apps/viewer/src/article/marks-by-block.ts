import type { Block } from '@hearsay/core'
import type { Mark } from './marks.ts'

/**
 * Deals the marks out to the blocks that they touch. A mark that runs over a paragraph break goes to both.
 *
 * @param blocks in order, without overlap
 * @returns a list for each block, in order of the start
 */
export function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const dealt: Mark[][] = blocks.map(() => [])
  for (const mark of marks) {
    for (let index = firstEndingAfter(blocks, mark.start); index < blocks.length; index++) {
      const block = blocks[index] as Block
      if (block.span.start >= mark.end) break
      dealt[index]?.push(mark)
    }
  }
  return dealt
}

function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Block).span.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
