/**
 * Weights are kept as one signed byte on a logarithmic scale: small weights, which are most of them, keep their
 * resolution, and large ones keep their range. (A linear byte loses two points of attachment score.)
 */
export interface LogScale {
  /** Size below which the scale is about linear. */
  readonly knee: number
  /** Largest absolute weight, which byte 127 stands for. */
  readonly largest: number
}

/** Byte code of a weight, -127 … 127. */
export function encodeWeight(scale: LogScale, weight: number): number {
  const size = Math.min(Math.abs(weight), scale.largest)
  const code = Math.round((127 * Math.log1p(size / scale.knee)) / Math.log1p(scale.largest / scale.knee))
  return weight < 0 ? -code : code
}

/** Weight that a byte code stands for. */
export function decodeWeight(scale: LogScale, code: number): number {
  const size = scale.knee * Math.expm1((Math.abs(code) / 127) * Math.log1p(scale.largest / scale.knee))
  return code < 0 ? -size : size
}

/** All 256 codes decoded: the weight of code `c` is at `c & 255`. */
export function decodeTable(scale: LogScale): Float32Array {
  const table = new Float32Array(256)
  for (let code = -127; code <= 127; code++) table[code & 255] = decodeWeight(scale, code)
  return table
}
