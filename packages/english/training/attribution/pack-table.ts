import { encodeWeight, type LogScale } from '@hearsay/core'

/** What is kept of a table of weights: see `weightTable`. */
export interface PackedTable {
  readonly outputs: number
  readonly present: Uint8Array
  readonly codes: Uint8Array
  readonly scale: LogScale
}

/** How a table is packed. */
export interface PackOptions {
  /** Weights below this size are dropped. */
  readonly least: number
  /** Only each so many-th code is used: fewer different bytes make a smaller file. */
  readonly stride: number
}

/** Prunes and quantises weights: `weights[row * outputs + k]`. */
export function packTable(weights: Float32Array, outputs: number, { least, stride }: PackOptions): PackedTable {
  let largest = least
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  // Numbers that survive JSON unchanged, and are the same wherever they are computed.
  const round = (value: number) => Number(value.toPrecision(6))
  const scale = { knee: round(least), largest: round(largest) }
  const rows = weights.length / outputs
  const present = new Uint8Array(rows / 8)
  const codes: number[] = []
  const row = new Array<number>(outputs)
  for (let i = 0; i < rows; i++) {
    let taken = false
    for (let k = 0; k < outputs; k++) {
      const weight = weights[i * outputs + k] as number
      const code = Math.abs(weight) < least ? 0 : strided(encodeWeight(scale, weight), stride)
      row[k] = code & 255
      if (code) taken = true
    }
    if (!taken) continue
    present[i >> 3] = (present[i >> 3] as number) | (1 << (i & 7))
    codes.push(...row)
  }
  return { outputs, present, codes: Uint8Array.from(codes), scale }
}

function strided(code: number, stride: number): number {
  return Math.max(-127, Math.min(127, Math.round(code / stride) * stride))
}

/** Packs small numbers as they are: codes that nobody decodes. */
export function packCodes(values: Uint8Array): PackedTable {
  const present = new Uint8Array(values.length / 8)
  const codes: number[] = []
  values.forEach((value, i) => {
    if (!value) return
    present[i >> 3] = (present[i >> 3] as number) | (1 << (i & 7))
    codes.push(value)
  })
  return { outputs: 1, present, codes: Uint8Array.from(codes), scale: { knee: 1, largest: 127 } }
}
