import { decodeTable, type LogScale } from './log-scale.ts'

/**
 * Weights for many outputs (tags, relations, labels), most of them zero: for each row of the hash table the outputs that
 * have a weight, and their byte codes. Views on the file; nothing is unpacked but the row index.
 */
export interface WeightRows {
  readonly outputs: number
  /** Hashes are shifted right by this to give a row. */
  readonly shift: number
  /** First entry of each row, with the number of entries behind the last. */
  readonly starts: Uint32Array
  readonly columns: Uint8Array
  readonly codes: Uint8Array
  /** Weight of each code. */
  readonly weights: Float32Array
}

/** Unpacks the row index. `counts` holds the number of entries of each row; its length is a power of two. */
export function weightRows(
  outputs: number,
  counts: Uint8Array,
  columns: Uint8Array,
  codes: Uint8Array,
  scale: LogScale,
): WeightRows {
  const starts = new Uint32Array(counts.length + 1)
  let total = 0
  for (let row = 0; row < counts.length; row++) {
    starts[row] = total
    total += counts[row] as number
  }
  starts[counts.length] = total
  return { outputs, shift: 32 - Math.log2(counts.length), starts, columns, codes, weights: decodeTable(scale) }
}

/** Adds up the weights of `count` features into `scores` (one score for each output), which is cleared first. */
export function scoreRows(model: WeightRows, features: Int32Array, count: number, scores: Float32Array): void {
  const { shift, starts, columns, codes, weights } = model
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const row = (features[i] as number) >>> shift
    const end = starts[row + 1] as number
    for (let entry = starts[row] as number; entry < end; entry++) {
      const column = columns[entry] as number
      scores[column] = (scores[column] as number) + (weights[codes[entry] as number] as number)
    }
  }
}

/** Index of the highest of the first `count` scores, the first of equals. */
export function highest(scores: Float32Array, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if ((scores[i] as number) > (scores[best] as number)) best = i
  return best
}
