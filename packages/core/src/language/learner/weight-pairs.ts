import { decodeWeight, type LogScale } from './log-scale.ts'

/**
 * Weights for three outputs that sum to zero in each row (every update of a perceptron adds to one output what it takes
 * from another): two are stored, the third is what is missing. Unpacked to 16-bit integers, so that a row is one read.
 */
export interface WeightPairs {
  readonly shift: number
  /** Two integers a row. */
  readonly values: Int16Array
}

/**
 * Unpacks pairs. `present` has a bit for each row (lowest bit first); `codes` has two bytes for each row present.
 */
export function weightPairs(present: Uint8Array, codes: Uint8Array, scale: LogScale): WeightPairs {
  const rows = present.length * 8
  const values = new Int16Array(rows * 2)
  const table = new Int16Array(256)
  for (let code = -127; code <= 127; code++)
    table[code & 255] = Math.round((decodeWeight(scale, code) / scale.largest) * 32767)
  let next = 0
  for (let byte = 0; byte < present.length; byte++) {
    for (let bits = present[byte] as number, row = byte * 8; bits; bits >>= 1, row++) {
      if (!(bits & 1)) continue
      values[row * 2] = table[codes[next++] as number] as number
      values[row * 2 + 1] = table[codes[next++] as number] as number
    }
  }
  return { shift: 32 - Math.log2(rows), values }
}

/** Adds up the pairs of `count` features into `sums[0]` and `sums[1]`. */
export function sumPairs(model: WeightPairs, features: Int32Array, count: number, sums: Int32Array): void {
  const { shift, values } = model
  let first = 0
  let second = 0
  for (let i = 0; i < count; i++) {
    const at = ((features[i] as number) >>> shift) << 1
    first += values[at] as number
    second += values[at + 1] as number
  }
  sums[0] = first
  sums[1] = second
}
