import { expect, test } from 'vitest'
import { feature1, feature2, feature3, hashWord, spread } from './feature-hash.ts'
import { decodeWeight, encodeWeight } from './log-scale.ts'
import { sumPairs, weightPairs } from './weight-pairs.ts'
import { highest, scoreRows, weightRows } from './weight-rows.ts'

const scale = { knee: 0.5, largest: 10 }
const code = (weight: number) => encodeWeight(scale, weight) & 255

test('scores of rows are the sums of their weights', () => {
  // Four rows: two bits of a hash. Row 1 has weights for outputs 0 and 2, row 3 for output 1.
  const model = weightRows(
    3,
    Uint8Array.of(0, 2, 0, 1),
    Uint8Array.of(0, 2, 1),
    Uint8Array.of(code(2), code(-1), code(5)),
    scale,
  )
  const scores = new Float32Array(3)
  scoreRows(model, Int32Array.of(1 << 30, 3 << 30, 1 << 30, 0), 4, scores)
  expect(scores[0]).toBeCloseTo(2 * decodeWeight(scale, encodeWeight(scale, 2)), 1)
  expect(scores[1]).toBeCloseTo(decodeWeight(scale, encodeWeight(scale, 5)), 1)
  expect(scores[2]).toBeCloseTo(2 * decodeWeight(scale, encodeWeight(scale, -1)), 1)
  expect(highest(scores, 3)).toBe(1)
  expect(highest(scores, 1)).toBe(0)
})

test('only as many features as are counted are read, and scores are cleared first', () => {
  const model = weightRows(1, Uint8Array.of(1, 0), Uint8Array.of(0), Uint8Array.of(code(3)), scale)
  const scores = Float32Array.of(99)
  scoreRows(model, Int32Array.of(0, 0, 0), 1, scores)
  expect(scores[0]).toBeCloseTo(decodeWeight(scale, encodeWeight(scale, 3)), 1)
})

test('parts that do not fit together are refused', () => {
  const refused = expect.objectContaining({ code: 'invalid-language' })
  expect(() => weightRows(129, Uint8Array.of(0, 0), new Uint8Array(0), new Uint8Array(0), scale)).toThrow(refused)
  expect(() => weightRows(3, Uint8Array.of(1, 0), Uint8Array.of(0), new Uint8Array(0), scale)).toThrow(refused)
})

test('pairs are summed side by side', () => {
  // Eight rows; rows 2 and 7 are present.
  const model = weightPairs(Uint8Array.of(0b10000100), Uint8Array.of(code(1), code(-2), code(4), code(0)), scale)
  const sums = new Int32Array(2)
  sumPairs(model, Int32Array.of(2 << 29, 7 << 29, 0), 3, sums)
  const unit = 32767 / scale.largest
  expect((sums[0] as number) / unit).toBeCloseTo(5, 0)
  expect((sums[1] as number) / unit).toBeCloseTo(-2, 0)
})

test('hashes differ by template, by value and by order, and fill their range evenly', () => {
  const a = hashWord('ferry')
  const b = hashWord('port')
  const hashes = [
    feature1(1, a),
    feature1(2, a),
    feature2(1, a, b),
    feature2(1, b, a),
    feature2(2, a, b),
    feature3(1, a, b, spread(0)),
    feature3(1, b, a, spread(0)),
    feature3(1, a, b, spread(1)),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
  const rows = new Uint32Array(256)
  for (let i = 0; i < 25_600; i++) {
    const row = feature2(7, spread(i % 160), spread(Math.floor(i / 160))) >>> 24
    rows[row] = (rows[row] as number) + 1
  }
  expect(Math.min(...rows)).toBeGreaterThan(50)
  expect(Math.max(...rows)).toBeLessThan(170)
})
