import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../model/span.ts'
import { innermostContents } from './innermost.ts'

const span = (start: number, end: number): Span => ({ start, end })

describe('the innermost content around a stretch', () => {
  test('is the smallest that holds all of it', () => {
    const contents = [[span(0, 100)], [span(10, 50)], [span(20, 30), span(60, 70)]]
    const queries = [span(22, 25), span(62, 65), span(28, 35), span(5, 8), span(120, 130)].map((span) => ({ span }))
    expect([...innermostContents(contents, queries)]).toEqual([2, 2, 1, 0, -1])
  })

  test('is never the claim that asks', () => {
    expect([...innermostContents([[span(0, 10)]], [{ span: span(2, 4), except: 0 }])]).toEqual([-1])
  })

  test('agrees with looking at every content, whatever their order', () => {
    const spans = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => span(start, start + length))
    fc.assert(
      fc.property(
        fc.array(fc.array(spans, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
        fc.array(spans),
        (contents, asked) => {
          const answers = innermostContents(
            contents,
            asked.map((span) => ({ span })),
          )
          asked.forEach((query, index) => {
            const lengths = contents.map((list) =>
              Math.min(
                ...list
                  .filter(({ start, end }) => start <= query.start && query.end <= end)
                  .map(({ start, end }) => end - start),
              ),
            )
            const least = Math.min(...lengths)
            const answer = answers[index] as number
            expect(answer < 0 ? Number.POSITIVE_INFINITY : lengths[answer]).toBe(least)
          })
        },
      ),
    )
  })
})
