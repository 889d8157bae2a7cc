import { randomFrom, shuffle } from '../random.ts'

/** Decisions with their features: those of decision i are `features[starts[i] … starts[i + 1])`. */
export interface Decisions {
  readonly features: Int32Array
  readonly starts: Int32Array
  readonly answers: Uint8Array
}

/** Collects decisions; grows as needed. */
export class DecisionList {
  private features = new Int32Array(1 << 20)
  private readonly starts: number[] = [0]
  private readonly answers: number[] = []
  private size = 0

  push(values: Int32Array, count: number, answer: boolean): void {
    if (this.size + count > this.features.length) {
      const more = new Int32Array(this.features.length * 2)
      more.set(this.features)
      this.features = more
    }
    this.features.set(values.subarray(0, count), this.size)
    this.size += count
    this.starts.push(this.size)
    this.answers.push(answer ? 1 : 0)
  }

  decisions(): Decisions {
    return {
      features: this.features.subarray(0, this.size),
      starts: Int32Array.from(this.starts),
      answers: Uint8Array.from(this.answers),
    }
  }
}

export interface LogisticOptions {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** Share of the features that are left out of each step. */
  readonly dropout?: number
  /** Features of fewer decisions than this are not learned. */
  readonly seen?: number
}

/** Logistic regression over hashed features by AdaGrad; the weights of the later epochs are averaged. */
export function trainLogistic(
  { features, starts, answers }: Decisions,
  chosen: readonly number[],
  { bits, epochs, rate, decay, dropout = 0, seen = 1 }: LogisticOptions,
): Float32Array {
  const shift = 32 - bits
  const weights = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits)
  const average = new Float32Array(1 << bits)
  const counts = new Uint8Array(1 << bits)
  for (const i of chosen)
    for (let f = starts[i] as number; f < (starts[i + 1] as number); f++) {
      const row = (features[f] as number) >>> shift
      if ((counts[row] as number) < 255) counts[row] = (counts[row] as number) + 1
    }
  const random = randomFrom(5)
  const order = [...chosen]
  const kept = new Int32Array(1024)
  const averaged = Math.max(1, epochs - 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const step = rate * (1 - (0.85 * epoch) / Math.max(1, epochs - 1))
    for (const i of order) {
      let score = 0
      let count = 0
      for (let f = starts[i] as number; f < (starts[i + 1] as number); f++) {
        const row = (features[f] as number) >>> shift
        if ((counts[row] as number) < seen || (dropout > 0 && random() < dropout)) continue
        kept[count++] = row
        score += weights[row] as number
      }
      const error = 1 / (1 + Math.exp(-score)) - (answers[i] as number)
      if (Math.abs(error) < 0.002) continue
      for (let k = 0; k < count; k++) {
        const row = kept[k] as number
        const gradient = error + decay * (weights[row] as number)
        squares[row] = (squares[row] as number) + gradient * gradient
        weights[row] = (weights[row] as number) - (step * gradient) / (Math.sqrt(squares[row] as number) + 1e-3)
      }
    }
    if (epoch >= epochs - averaged)
      for (let row = 0; row < average.length; row++)
        average[row] = (average[row] as number) + ((weights[row] as number) * (1 - dropout)) / averaged
  }
  return average
}

export function logisticScore({ features, starts }: Decisions, weights: Float32Array, bits: number, i: number): number {
  let score = 0
  for (let f = starts[i] as number; f < (starts[i + 1] as number); f++)
    score += weights[(features[f] as number) >>> (32 - bits)] as number
  return 1 / (1 + Math.exp(-score))
}
