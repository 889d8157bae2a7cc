/** More features than any decision has. */
const ROOM = 256

/** The features of one decision: hashes, whose top bits are rows of a table of weights. */
export interface FeatureList {
  readonly values: Int32Array
  count: number
  /** Number of the next template: the same features in another order are others. */
  template: number
}

export function featureList(): FeatureList {
  return { values: new Int32Array(ROOM), count: 0, template: 0 }
}

/**
 * Adds a feature of the next template, with up to three values. They need not be spread over the bits: small numbers
 * and hashes mix alike, which is why this is not `feature1` … `feature3` of the learner.
 */
export function add(list: FeatureList, a = 0, b = 0, c = 0): void {
  list.values[list.count++] = mix(list.template++, a, b, c)
}

/** Hash of a template with three values. */
export function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ b, 0xc2b2ae35)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ c, 0x85ebca6b)
  hash ^= hash >>> 16
  return Math.imul(hash, 0xc2b2ae35)
}
