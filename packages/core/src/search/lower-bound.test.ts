import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerBound } from './lower-bound.ts'

test('finds the first that is not less', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(22), (numbers, value) => {
      const sorted = numbers.sort((a, b) => a - b)
      const index = sorted.findIndex((number) => number >= value)
      expect(lowerBound(sorted, value)).toBe(index < 0 ? sorted.length : index)
    }),
  )
})

test('looks no further than the length that it is given', () => {
  expect(lowerBound(Uint32Array.of(1, 5, 9, 0, 0), 20, 3)).toBe(3)
})
