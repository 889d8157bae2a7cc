import { expect, test } from 'vitest'
import { nextOutwards } from '../src/article/next-outwards.ts'

test('a click means the innermost claim, the next click the one around it, and so on round', () => {
  expect(nextOutwards(['c1', 'c2', 'c3'], null)).toBe('c3')
  expect(nextOutwards(['c1', 'c2', 'c3'], 'c3')).toBe('c2')
  expect(nextOutwards(['c1', 'c2', 'c3'], 'c1')).toBe('c3')
  expect(nextOutwards(['c1', 'c2', 'c3'], 'elsewhere')).toBe('c3')
  expect(nextOutwards(['c1'], 'c1')).toBe('c1')
  expect(nextOutwards([], null)).toBe(null)
})
