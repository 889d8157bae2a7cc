/**
 * A log-linear model over hashed features, learned by AdaGrad (Duchi, Hazan and Singer 2011) with one rate a row, so that
 * the weights of a row keep their sum of zero. The weights of the last epochs are averaged.
 */
export class LogLinear {
  readonly outputs: number
  readonly shift: number
  readonly weights: Float32Array
  readonly scores: Float32Array
  private readonly squares: Float32Array
  private readonly rate: number
  /** Probability of each output less what it should be; callers of `descend` set it. */
  readonly errors: Float32Array
  private sum: Float32Array | undefined
  private kept = 0

  constructor(bits: number, outputs: number, rate: number) {
    this.outputs = outputs
    this.shift = 32 - bits
    this.rate = rate
    this.weights = new Float32Array(outputs << bits)
    this.squares = new Float32Array(1 << bits).fill(1e-3)
    this.scores = new Float32Array(outputs)
    this.errors = new Float32Array(outputs)
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

  /** Takes a step against `errors`, for the features given. */
  descend(features: Int32Array, count: number): void {
    const { errors, outputs, weights, squares, shift, rate } = this
    let square = 0
    for (let k = 0; k < outputs; k++) {
      const error = errors[k] as number
      // Of many outputs most are as good as impossible; to leave them alone keeps the table sparse.
      if (Math.abs(error) < 0.002) errors[k] = 0
      square += error * error
    }
    for (let i = 0; i < count; i++) {
      const row = (features[i] as number) >>> shift
      const total = (squares[row] as number) + square
      squares[row] = total
      const step = rate / Math.sqrt(total)
      const base = row * outputs
      for (let k = 0; k < outputs; k++) {
        const error = errors[k] as number
        if (error !== 0) weights[base + k] = (weights[base + k] as number) - step * error
      }
    }
  }

  /** Adds the weights of now to the average. */
  keep(): void {
    this.sum ??= new Float32Array(this.weights.length)
    for (let i = 0; i < this.sum.length; i++) this.sum[i] = (this.sum[i] as number) + (this.weights[i] as number)
    this.kept++
  }

  /** Puts the average in place of the weights of now. */
  settle(): void {
    if (!this.sum) return
    for (let i = 0; i < this.sum.length; i++) this.weights[i] = (this.sum[i] as number) / this.kept
  }
}
