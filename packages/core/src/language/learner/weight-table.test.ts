import { expect, test } from 'vitest'
import { decodeWeight, encodeWeight } from './log-scale.ts'
import { addScores, codeOf, weightTable } from './weight-table.ts'

const scale = { knee: 0.5, largest: 10 }
const code = (weight: number) => encodeWeight(scale, weight) & 255
const near = (weight: number) => decodeWeight(scale, encodeWeight(scale, weight))

// 64 rows, of which 3, 31, 32 and 63 are taken: the ends of both words of bits.
const present = new Uint8Array(8)
for (const row of [3, 31, 32, 63]) present[row >> 3] = (present[row >> 3] as number) | (1 << (row & 7))
const feature = (row: number) => (row << 26) | 12345

test('scores are the sums of the rows that are taken', () => {
  const codes = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8].map((weight) => code(weight)))
  const table = weightTable(2, present, codes, scale)
  const scores = new Float64Array(3)
  addScores(table, Int32Array.of(feature(3), feature(31), feature(5), feature(63), feature(32)), 4, scores, 1)
  expect(scores[0]).toBe(0)
  expect(scores[1]).toBeCloseTo(near(1) + near(3) + near(7), 4)
  expect(scores[2]).toBeCloseTo(near(2) + near(4) + near(8), 4)
  addScores(table, Int32Array.of(feature(32)), 1, scores, 1)
  expect(scores[1]).toBeCloseTo(near(1) + near(3) + near(5) + near(7), 4)
})

test('codes are read as they are', () => {
  const table = weightTable(1, present, Uint8Array.of(11, 12, 13, 14), scale)
  expect([3, 31, 32, 63, 4].map((row) => codeOf(table, feature(row)))).toEqual([11, 12, 13, 14, 0])
})

test.each([
  ['codes are missing', () => weightTable(2, present, new Uint8Array(7), scale)],
  ['rows are no power of two', () => weightTable(1, new Uint8Array(12), new Uint8Array(0), scale)],
  ['rows are too few', () => weightTable(1, new Uint8Array(2), new Uint8Array(0), scale)],
])('a table of which %s is refused', (_, open) => {
  expect(open).toThrow(expect.objectContaining({ code: 'invalid-language' }))
})
