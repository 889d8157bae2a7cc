import { HearsayError } from '../../model/error.ts'
import { decodeTable, type LogScale } from './log-scale.ts'

const COLUMN_BITS = 7
const COLUMN_MASK = (1 << COLUMN_BITS) - 1
/** Largest weight, in the integers that are summed. */
const LARGEST = 255

/**
 * Weights for many outputs (tags, relations, labels; at most 128), most of them zero. Each weight is one 16-bit number,
 * its output in the lowest seven bits and its size, as an integer, above: small enough to stay near the processor.
 */
export interface WeightRows {
  readonly outputs: number
  /** Hashes are shifted right by this to give a row. */
  readonly shift: number
  /** First entry of each row, with the number of entries behind the last. */
  readonly starts: Uint32Array
  readonly entries: Int16Array
  /** What one of the integers is worth. */
  readonly unit: number
}

/**
 * Unpacks weights. `counts` holds the number of weights of each row (its length is a power of two), `columns` the output
 * and `codes` the byte code of each, row by row.
 *
 * @throws HearsayError `invalid-language` when there are more outputs than a table can have, or parts do not fit together
 */
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
  if (outputs > COLUMN_MASK + 1 || total !== columns.length || total !== codes.length)
    throw new HearsayError(
      'invalid-language',
      'A table of weights does not fit its outputs. Install the package again.',
    )
  const unit = scale.largest / LARGEST
  const sizes = Int16Array.from(decodeTable(scale), (weight) => Math.round(weight / unit) << COLUMN_BITS)
  const entries = new Int16Array(total)
  for (let at = 0; at < total; at++) entries[at] = (sizes[codes[at] as number] as number) | (columns[at] as number)
  return { outputs, shift: 32 - Math.log2(counts.length), starts, entries, unit }
}

/** Adds up the weights of `count` features into `scores`, one score for each output, which is cleared first. */
export function scoreRows(model: WeightRows, features: Int32Array, count: number, scores: Float32Array): void {
  sumRows(model, features, count)
  for (let k = 0; k < model.outputs; k++) scores[k] = (SUMS[k] as number) * model.unit
}

/** The output with the highest score for `count` features, the first of equals. */
export function bestOutput(model: WeightRows, features: Int32Array, count: number): number {
  sumRows(model, features, count)
  let best = 0
  for (let k = 1; k < model.outputs; k++) if ((SUMS[k] as number) > (SUMS[best] as number)) best = k
  return best
}

function sumRows(model: WeightRows, features: Int32Array, count: number): void {
  const sums = SUMS
  const { shift, starts, entries, outputs } = model
  for (let k = 0; k < outputs; k++) sums[k] = 0
  for (let i = 0; i < count; i++) {
    const row = (features[i] as number) >>> shift
    const end = starts[row + 1] as number
    for (let at = starts[row] as number; at < end; at++) {
      const entry = entries[at] as number
      const column = entry & COLUMN_MASK
      sums[column] = ((sums[column] as number) + (entry >> COLUMN_BITS)) | 0
    }
  }
}

/** Room for the sums of one decision; nothing in it outlives a call. */
const SUMS = new Int32Array(COLUMN_MASK + 1)

/** Index of the highest of the first `count` scores, the first of equals. */
export function highest(scores: Float32Array, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if ((scores[i] as number) > (scores[best] as number)) best = i
  return best
}
