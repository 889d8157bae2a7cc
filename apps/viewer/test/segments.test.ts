import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mark, marksOf } from '../src/article/marks.ts'
import { segmentsOf } from '../src/article/segments.ts'
import { TUNNEL } from './tunnel.ts'

const content = (claim: string, start: number, end: number): Mark => ({ claim, start, end, role: 'content' })

describe('segmentsOf', () => {
  test('cuts at both ends of a claim', () => {
    expect(segmentsOf({ start: 0, end: 9 }, [content('c1', 2, 6)])).toEqual([
      { start: 0, end: 2, claims: [], parts: [] },
      { start: 2, end: 6, claims: ['c1'], parts: [] },
      { start: 6, end: 9, claims: [], parts: [] },
    ])
  })

  test('a nested claim is added to the one around it, the outer in front', () => {
    const claims = segmentsOf({ start: 0, end: 10 }, [content('c1', 0, 10), content('c2', 4, 7)]).map((s) => s.claims)
    expect(claims).toEqual([['c1'], ['c1', 'c2'], ['c1']])
  })

  test('claims that overlap keep every character that is theirs', () => {
    const claims = segmentsOf({ start: 0, end: 12 }, [content('c1', 0, 8), content('c2', 5, 12)]).map((s) => s.claims)
    expect(claims).toEqual([['c1'], ['c1', 'c2'], ['c2']])
  })

  test('the source inside the words of another claim is both', () => {
    const marks = [content('c1', 0, 10), { claim: 'c2', start: 1, end: 5, role: 'source' as const }]
    expect(segmentsOf({ start: 0, end: 10 }, marks)[1]).toEqual({
      start: 1,
      end: 5,
      claims: ['c1'],
      parts: [{ role: 'source', claim: 'c2' }],
    })
  })

  test('marks that run out of the block are clipped', () => {
    const segments = segmentsOf({ start: 10, end: 20 }, [content('c1', 0, 12), content('c2', 18, 40)])
    expect(segments.map(({ start, end, claims }) => [start, end, ...claims])).toEqual([
      [10, 12, 'c1'],
      [12, 18],
      [18, 20, 'c2'],
    ])
  })

  test('a block without a mark is one segment', () => {
    expect(segmentsOf({ start: 3, end: 8 }, [])).toEqual([{ start: 3, end: 8, claims: [], parts: [] }])
  })

  test('any marks: the segments cover the block, none is empty, and each character knows its claims', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 12 }), (block, spans) => {
        const marks = spans.map(({ start, end }, index) => content(`c${index}`, start, end))
        const sorted = marks.filter((m) => m.end > m.start).sort((a, b) => a.start - b.start || b.end - a.end)
        const segments = segmentsOf(block, sorted)
        let at = block.start
        for (const segment of segments) {
          expect(segment.start).toBe(at)
          expect(segment.end).toBeGreaterThan(segment.start)
          const covering = sorted.filter((m) => m.start <= segment.start && m.end >= segment.end).map((m) => m.claim)
          expect([...segment.claims].sort()).toEqual(covering.sort())
          at = segment.end
        }
        expect(at).toBe(block.end)
      }),
    )
  })
})

describe('marksOf', () => {
  test('finds source, cue, addressee, channel, relays and hedges in the order of the text', () => {
    const marks = marksOf(TUNNEL.claims)
    expect(new Set(marks.map(({ role }) => role))).toEqual(
      new Set(['content', 'source', 'cue', 'addressee', 'channel', 'relay', 'hedge']),
    )
    expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).sort((a, b) => a - b))
    expect(marks.every(({ start, end }) => end > start)).toBe(true)
  })
})
