// Features are 32-bit hashes: a template number mixed with up to three values. The values must be spread over all 32
// bits already (`hashWord`, `spread`). A weight table keeps the top bits, so a hash is finished by a last mix.

const GOLDEN = 0x9e3779b1
const FIRST = 0x85ebca6b
const SECOND = 0xc2b2ae35
const THIRD = 0x27d4eb2f

/** Spreads a small number (a tag, a distance) over 32 bits. */
export function spread(value: number): number {
  let hash = Math.imul(value + 1, GOLDEN)
  hash = Math.imul(hash ^ (hash >>> 15), FIRST)
  hash = Math.imul(hash ^ (hash >>> 13), SECOND)
  return hash ^ (hash >>> 16)
}

/** Hash of template `template` with one value. */
export function feature1(template: number, a: number): number {
  const hash = Math.imul(a, FIRST) + Math.imul(template, GOLDEN)
  return Math.imul(hash ^ (hash >>> 15), SECOND)
}

/** Hash of template `template` with two values. */
export function feature2(template: number, a: number, b: number): number {
  const hash = (Math.imul(a, FIRST) + Math.imul(b, THIRD) + Math.imul(template, GOLDEN)) | 0
  return Math.imul(hash ^ (hash >>> 15), SECOND)
}

/** Hash of template `template` with three values. */
export function feature3(template: number, a: number, b: number, c: number): number {
  const hash = (Math.imul(a, FIRST) + Math.imul(b, THIRD) + Math.imul(c, SECOND) + Math.imul(template, GOLDEN)) | 0
  return Math.imul(hash ^ (hash >>> 15), SECOND)
}

/** Hash of a string, code unit by code unit (FNV-1a with a last mix). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return finishHash(hash)
}

/** The last mix of a rolling FNV-1a hash, for callers that roll it themselves without making a string. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), FIRST)
  return mixed ^ (mixed >>> 13)
}
