import { HearsayError } from '../../model/error.ts'
import { decodeTable, type LogScale } from './log-scale.ts'

/**
 * Weights in a large hash table of which few rows are taken: a bit for each row, and the byte codes of the rows that are
 * taken, `outputs` each. The codes are a view on the file; nothing is unpacked but the index, so that all of it stays
 * near the processor.
 */
export interface WeightTable {
  readonly outputs: number
  /** Hashes are shifted right by this to give a row. */
  readonly shift: number
  /** A bit for each row, lowest first. */
  readonly present: Uint32Array
  /** Number of rows taken before each 32. */
  readonly ranks: Uint32Array
  readonly codes: Int8Array
  /** Weight of each code: that of code `c` is at `c & 255`. */
  readonly weights: Float32Array
}

/**
 * Opens a table. `present` has a bit for each row, a power of two of at least 32 rows; `codes` has `outputs` bytes for
 * each row that is taken.
 *
 * @throws HearsayError `invalid-language` when the parts do not fit together.
 */
export function weightTable(outputs: number, present: Uint8Array, codes: Uint8Array, scale: LogScale): WeightTable {
  const rows = present.length * 8
  const words = new Uint32Array(rows / 32)
  const ranks = new Uint32Array(words.length)
  let taken = 0
  for (let i = 0; i < words.length; i++) {
    words[i] =
      (present[4 * i] as number) |
      ((present[4 * i + 1] as number) << 8) |
      ((present[4 * i + 2] as number) << 16) |
      ((present[4 * i + 3] as number) << 24)
    ranks[i] = taken
    taken += bitCount(words[i] as number)
  }
  if (!Number.isInteger(Math.log2(rows)) || rows < 32 || taken * outputs !== codes.length)
    throw new HearsayError('invalid-language', 'A table of weights is not whole. Install the package again.')
  return {
    outputs,
    shift: 32 - Math.log2(rows),
    present: words,
    ranks,
    codes: new Int8Array(codes.buffer, codes.byteOffset, codes.length),
    weights: decodeTable(scale),
  }
}

/** Adds the weights of `count` features to `scores`, from place `at` on, one score for each output. */
export function addScores(table: WeightTable, features: Int32Array, count: number, scores: Float64Array, at = 0): void {
  const { outputs, shift, present, ranks, codes, weights } = table
  for (let i = 0; i < count; i++) {
    const row = (features[i] as number) >>> shift
    const word = present[row >>> 5] as number
    const bit = row & 31
    if (!((word >>> bit) & 1)) continue
    const from = ((ranks[row >>> 5] as number) + bitCount(word & ~(-1 << bit))) * outputs
    for (let k = 0; k < outputs; k++)
      scores[at + k] = (scores[at + k] as number) + (weights[(codes[from + k] as number) & 255] as number)
  }
}

/** The byte code of a feature in a table with one output, 0 when it has none. */
export function codeOf({ shift, present, ranks, codes }: WeightTable, feature: number): number {
  const row = feature >>> shift
  const word = present[row >>> 5] as number
  const bit = row & 31
  if (!((word >>> bit) & 1)) return 0
  return codes[(ranks[row >>> 5] as number) + bitCount(word & ~(-1 << bit))] as number
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
