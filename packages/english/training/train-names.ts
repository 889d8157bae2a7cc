import type { Transitions } from '@hearsay/core'
import { MAX_NAME_FEATURES, nameFeatures } from '../src/name-features.ts'
import { NAME_LABELS, nameTransitions } from '../src/names.ts'
import type { Words } from '../src/words.ts'
import { dropSome } from './drop-some.ts'
import { FeatureCounts } from './feature-counts.ts'
import { LogLinear } from './log-linear.ts'
import { randomFrom, shuffle } from './random.ts'

/** A sentence ready for the tagger of names. */
export interface NameExample {
  readonly words: Words
  readonly tags: Int32Array
  readonly lists: Uint8Array
  readonly gold: Uint8Array
}

export interface NameWeights {
  readonly emissions: LogLinear
  readonly transitions: Float32Array
}

const LABELS = NAME_LABELS.length

/** Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad. */
export function trainNames(
  data: readonly NameExample[],
  { bits = 17, epochs = 8, seed = 3, least = 2, drop = 0, rate = 0.1, keep = 3, log = (_line: string) => {} } = {},
): NameWeights {
  const model = new LogLinear(bits, LABELS, rate)
  const edges = new Float64Array((LABELS + 1) * LABELS)
  const squares = new Float64Array(edges.length).fill(1e-3)
  const kept = new Float64Array(edges.length)
  const random = randomFrom(seed)
  const order = data.map((_, i) => i)
  const features = new Int32Array(MAX_NAME_FEATURES)
  const seen = new FeatureCounts(22)
  for (const { words, tags, lists } of data)
    for (let i = 0; i < words.length; i++)
      seen.add(features, nameFeatures(words, tags, lists, 0, words.length, i, features))
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const index of order) {
      const { words, tags, lists, gold } = data[index] as NameExample
      const { length } = words
      const emissions = new Float64Array(length * LABELS)
      const all: Int32Array[] = []
      for (let i = 0; i < length; i++) {
        let count = seen.keep(features, nameFeatures(words, tags, lists, 0, length, i, features), least)
        if (drop > 0) count = dropSome(features, count, drop, random)
        emissions.set(model.score(features, count), i * LABELS)
        all.push(features.slice(0, count))
      }
      const { nodes, moves, likelihood } = marginals(nameTransitions(edges), emissions, length, gold)
      loss -= likelihood
      for (let i = 0; i < length; i++) {
        let error = 0
        for (let k = 0; k < LABELS; k++) {
          const size = (nodes[i * LABELS + k] as number) - (gold[i] === k ? 1 : 0)
          model.errors[k] = size
          error = Math.max(error, Math.abs(size))
        }
        if (error > 0.002) model.descend(all[i] as Int32Array, (all[i] as Int32Array).length)
      }
      for (let at = 0; at < edges.length; at++) {
        const size = moves[at] as number
        if (size === 0) continue
        squares[at] = (squares[at] as number) + size * size
        edges[at] = (edges[at] as number) - (rate * size) / Math.sqrt(squares[at] as number)
      }
    }
    if (epoch > epochs - keep) {
      model.keep()
      for (let at = 0; at < edges.length; at++) kept[at] = (kept[at] as number) + (edges[at] as number) / keep
    }
    log(`names, epoch ${epoch}: loss ${(loss / data.length).toFixed(4)} a sentence`)
  }
  model.settle()
  return { emissions: model, transitions: Float32Array.from(kept) }
}

/**
 * Probability of each label at each place, the expected number of each move less that of the gold labels, and the log
 * likelihood of the gold labels (forward and backward).
 */
function marginals(
  { scores }: Transitions,
  emissions: Float64Array,
  length: number,
  gold: Uint8Array,
): { nodes: Float64Array; moves: Float64Array; likelihood: number } {
  const forward = new Float64Array(length * LABELS)
  const backward = new Float64Array(length * LABELS)
  const terms = new Float64Array(LABELS)
  for (let b = 0; b < LABELS; b++) forward[b] = (scores[LABELS * LABELS + b] as number) + (emissions[b] as number)
  for (let i = 1; i < length; i++)
    for (let b = 0; b < LABELS; b++) {
      for (let a = 0; a < LABELS; a++)
        terms[a] = (forward[(i - 1) * LABELS + a] as number) + (scores[a * LABELS + b] as number)
      forward[i * LABELS + b] = logSum(terms) + (emissions[i * LABELS + b] as number)
    }
  for (let i = length - 2; i >= 0; i--)
    for (let a = 0; a < LABELS; a++) {
      for (let b = 0; b < LABELS; b++)
        terms[b] =
          (scores[a * LABELS + b] as number) +
          (emissions[(i + 1) * LABELS + b] as number) +
          (backward[(i + 1) * LABELS + b] as number)
      backward[i * LABELS + a] = logSum(terms)
    }
  const all = logSum(forward.subarray((length - 1) * LABELS))
  const nodes = forward.map((value, at) => Math.exp(value + (backward[at] as number) - all))
  const moves = new Float64Array((LABELS + 1) * LABELS)
  let likelihood = -all
  for (let i = 0; i < length; i++) {
    const right = gold[i] as number
    const before = i === 0 ? LABELS : (gold[i - 1] as number)
    likelihood += (scores[before * LABELS + right] as number) + (emissions[i * LABELS + right] as number)
    moves[before * LABELS + right] = (moves[before * LABELS + right] as number) - 1
    for (let b = 0; b < LABELS; b++) {
      if (i === 0) {
        moves[LABELS * LABELS + b] = (moves[LABELS * LABELS + b] as number) + (nodes[b] as number)
        continue
      }
      for (let a = 0; a < LABELS; a++) {
        const size = Math.exp(
          (forward[(i - 1) * LABELS + a] as number) +
            (scores[a * LABELS + b] as number) +
            (emissions[i * LABELS + b] as number) +
            (backward[i * LABELS + b] as number) -
            all,
        )
        moves[a * LABELS + b] = (moves[a * LABELS + b] as number) + size
      }
    }
  }
  return { nodes, moves, likelihood }
}

function logSum(terms: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const term of terms) if (term > highest) highest = term
  if (highest === Number.NEGATIVE_INFINITY) return highest
  let sum = 0
  for (const term of terms) sum += Math.exp(term - highest)
  return highest + Math.log(sum)
}
