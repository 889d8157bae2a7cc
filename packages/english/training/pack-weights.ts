import { encodeWeight, type LogScale } from '@hearsay/core'

/** A table of trained weights. */
export interface Trained {
  readonly weights: Float32Array
  readonly outputs: number
}

/** What is kept of a table of weights: see `weightRows` and `weightPairs`. */
export interface PackedRows {
  readonly scale: LogScale
  readonly counts: Uint8Array
  readonly columns: Uint8Array
  readonly codes: Uint8Array
}

export interface PackedPairs {
  readonly scale: LogScale
  readonly present: Uint8Array
  readonly codes: Uint8Array
}

/**
 * Codes are rounded to every so many: about sixteen sizes are told apart, which costs nothing in accuracy and makes the
 * file pack smaller.
 */
const CODE_STEP = 8

function coarse(code: number): number {
  return Math.sign(code) * Math.min(127, CODE_STEP * Math.round(Math.abs(code) / CODE_STEP))
}

/**
 * Scale of a table and the size below which weights are dropped: `prune` standard deviations of the weights that are not
 * zero.
 */
function scaleOf(weights: Float32Array, prune: number): { scale: LogScale; least: number } {
  let squares = 0
  let count = 0
  let largest = 0
  for (const weight of weights) {
    if (weight === 0) continue
    squares += weight * weight
    count++
    largest = Math.max(largest, Math.abs(weight))
  }
  const deviation = Math.sqrt(squares / Math.max(1, count))
  // Numbers that survive JSON unchanged, and are the same wherever they are computed.
  const round = (value: number) => Number(value.toPrecision(6))
  return { scale: { knee: round(deviation / 2), largest: round(largest) }, least: deviation * prune }
}

/** Prunes and quantises a table of many outputs. */
export function packRows(model: Trained, prune: number): PackedRows {
  const { weights, outputs } = model
  const { scale, least } = scaleOf(weights, prune)
  const rows = weights.length / outputs
  const counts = new Uint8Array(rows)
  const columns: number[] = []
  const codes: number[] = []
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < outputs; k++) {
      const weight = weights[row * outputs + k] as number
      if (Math.abs(weight) < least) continue
      const code = coarse(encodeWeight(scale, weight))
      if (!code) continue
      counts[row] = (counts[row] as number) + 1
      columns.push(k)
      codes.push(code & 255)
    }
  }
  return { scale, counts, columns: Uint8Array.from(columns), codes: Uint8Array.from(codes) }
}

/** Prunes and quantises a table of three outputs whose rows sum to zero: outputs 0 and 2 are kept. */
export function packPairs(model: Trained, prune: number): PackedPairs {
  const { weights } = model
  const { scale, least } = scaleOf(weights, prune)
  const rows = weights.length / 3
  const present = new Uint8Array(rows / 8)
  const codes: number[] = []
  for (let row = 0; row < rows; row++) {
    const a = weights[row * 3] as number
    const b = weights[row * 3 + 1] as number
    const c = weights[row * 3 + 2] as number
    if (Math.max(Math.abs(a), Math.abs(b), Math.abs(c)) < least) continue
    const first = coarse(encodeWeight(scale, a))
    const second = coarse(encodeWeight(scale, c))
    if (!first && !second) continue
    present[row >> 3] = (present[row >> 3] as number) | (1 << (row & 7))
    codes.push(first & 255, second & 255)
  }
  return { scale, present, codes: Uint8Array.from(codes) }
}
