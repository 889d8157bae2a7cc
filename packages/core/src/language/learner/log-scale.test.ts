import { expect, test } from 'vitest'
import { decodeTable, decodeWeight, encodeWeight } from './log-scale.ts'

const scale = { knee: 0.5, largest: 80 }

test('a weight comes back with an error of a few percent at most', () => {
  for (const weight of [0.01, 0.1, 0.5, 1, 3, 10, 79]) {
    for (const signed of [weight, -weight]) {
      const back = decodeWeight(scale, encodeWeight(scale, signed))
      expect(Math.abs(back - signed)).toBeLessThan(0.03 * weight + 0.015)
    }
  }
})

test('nothing is nothing, and what is too large is the largest', () => {
  expect(decodeWeight(scale, encodeWeight(scale, 0))).toBe(0)
  expect(encodeWeight(scale, 1000)).toBe(127)
  expect(encodeWeight(scale, -1000)).toBe(-127)
  expect(decodeWeight(scale, 127)).toBeCloseTo(80, 6)
})

test('the table holds every code', () => {
  const table = decodeTable(scale)
  expect(table[5]).toBeCloseTo(decodeWeight(scale, 5), 6)
  expect(table[-5 & 255]).toBeCloseTo(-decodeWeight(scale, 5), 6)
})
