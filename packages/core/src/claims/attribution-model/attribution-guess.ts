/** Tokens `[from, to)`. */
export type TokenRange = readonly [from: number, to: number]

/** What the model takes for a claim of a cue, in tokens. */
export interface AttributionGuess {
  /** Token that heads the cue. */
  readonly cue: number
  readonly source: TokenRange | null
  readonly cueWords: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  /** How likely the token is a cue at all. */
  readonly cueScore: number
  /** How likely the claim has a source. */
  readonly sourced: number
  /** How likely the roles' model takes the token for a cue. */
  readonly cued: number
  /** Logarithm of the probability of these boundaries among all, given that it is a cue. */
  readonly certainty: number
  /** How likely all of it is a claim; 0 until it has been judged. */
  confidence: number
}

/** Number of tokens in some ranges. */
export function sizeOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** How far two contents are the same: the harmonic mean of what each shares of the other, 0 to 1. */
export function agreement(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let shared = 0
  for (const [from, to] of a)
    for (const [start, end] of b) shared += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return shared === 0 ? 0 : (2 * shared) / (sizeOf(a) + sizeOf(b))
}

/** Whether a token is in one of the ranges. */
export function holds(ranges: readonly TokenRange[], token: number): boolean {
  return ranges.some(([from, to]) => from <= token && token < to)
}

/** The runs of equal roles in a decoded window: ranges for each role. */
export function rangesOf(path: Uint8Array, length: number, from: number, role: number): TokenRange[] {
  const ranges: TokenRange[] = []
  for (let i = 0; i < length; i++) {
    if (path[i] !== role) continue
    const start = i
    while (i + 1 < length && path[i + 1] === role) i++
    ranges.push([from + start, from + i + 1])
  }
  return ranges
}
