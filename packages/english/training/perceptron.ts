export { randomFrom, shuffle } from './random.ts'
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
    if (outputs === 3) return this.scoreThree(features, count)
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const base = ((features[i] as number) >>> shift) * outputs
      for (let k = 0; k < outputs; k++) scores[k] = (scores[k] as number) + (weights[base + k] as number)
    }
    return scores
  }

  /** The same for the steps of the parser, where most of the time of training goes. */
  private scoreThree(features: Int32Array, count: number): Float32Array {
    const { scores, weights, shift } = this
    let a = 0
    let b = 0
    let c = 0
    for (let i = 0; i < count; i++) {
      const base = ((features[i] as number) >>> shift) * 3
      a += weights[base] as number
      b += weights[base + 1] as number
      c += weights[base + 2] as number
    }
    scores[0] = a
    scores[1] = b
    scores[2] = c
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

  /** Adds the weights of another of the same shape. */
  add(other: Perceptron): void {
    for (let i = 0; i < this.weights.length; i++)
      this.weights[i] = (this.weights[i] as number) + (other.weights[i] as number)
  }

  /** The weights averaged over all decisions so far. */
  averaged(): Float32Array {
    const average = new Float32Array(this.weights.length)
    for (let i = 0; i < average.length; i++)
      average[i] = (this.weights[i] as number) - (this.sums[i] as number) / this.steps
    return average
  }
}
