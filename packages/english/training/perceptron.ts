/**
 * An averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002): every row of the table has a
 * weight for each output.
 */
export class Perceptron {
  readonly outputs: number
  readonly shift: number
  readonly weights: Float32Array
  readonly scores: Float32Array
  private readonly sums: Float64Array
  private steps = 1

  constructor(bits: number, outputs: number) {
    this.outputs = outputs
    this.shift = 32 - bits
    this.weights = new Float32Array(outputs << bits)
    this.sums = new Float64Array(outputs << bits)
    this.scores = new Float32Array(outputs)
  }

  /** Counts a decision, whether or not it changes a weight: the average is over decisions. */
  tick(): void {
    this.steps++
  }

  score(features: Int32Array, count: number): Float32Array {
    const { scores, weights, outputs, shift } = this
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const base = ((features[i] as number) >>> shift) * outputs
      for (let k = 0; k < outputs; k++) scores[k] = (scores[k] as number) + (weights[base + k] as number)
    }
    return scores
  }

  update(features: Int32Array, count: number, gold: number, guess: number, size = 1): void {
    const { weights, sums, outputs, shift, steps } = this
    for (let i = 0; i < count; i++) {
      const base = ((features[i] as number) >>> shift) * outputs
      weights[base + gold] = (weights[base + gold] as number) + size
      sums[base + gold] = (sums[base + gold] as number) + size * steps
      weights[base + guess] = (weights[base + guess] as number) - size
      sums[base + guess] = (sums[base + guess] as number) - size * steps
    }
  }

  /** The weights averaged over all decisions so far. */
  averaged(): Float32Array {
    const average = new Float32Array(this.weights.length)
    for (let i = 0; i < average.length; i++)
      average[i] = (this.weights[i] as number) - (this.sums[i] as number) / this.steps
    return average
  }
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (xorshift). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

/** Shuffles in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = list[i] as T
    list[i] = list[j] as T
    list[j] = item
  }
}
