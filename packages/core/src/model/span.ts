import { z } from 'zod'

/**
 * A stretch of `article.text`.
 *
 * Offsets count UTF-16 code units, as JavaScript strings do, and are half-open: `start` is the first unit, `end` the
 * one after the last. `article.text.slice(start, end)` is what was said, for every span in every result.
 *
 * @example
 * const { start, end } = claim.content.spans[0]
 * article.text.slice(start, end) // '“The bridge is closed,”'
 */
export const Span = z
  .object({
    start: z.int().min(0).describe('first UTF-16 code unit'),
    end: z.int().min(0).describe('the code unit after the last'),
  })
  .describe('A half-open stretch of article.text, in UTF-16 code units')
export type Span = z.infer<typeof Span>
