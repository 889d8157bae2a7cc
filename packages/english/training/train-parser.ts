import { highest, RELATION, RELATIONS } from '@hearsay/core'
import { fillState } from '../src/parse.ts'
import { labelFeatures, MAX_PARSE_FEATURES, stepFeatures } from '../src/parse-features.ts'
import {
  canStep,
  headOf,
  LEFT,
  type ParseState,
  parseDone,
  parseState,
  RIGHT,
  SHIFT,
  takeStep,
} from '../src/parse-state.ts'
import type { Words } from '../src/words.ts'
import { dropSome } from './drop-some.ts'
import { FeatureCounts } from './feature-counts.ts'
import { Perceptron } from './perceptron.ts'
import { randomFrom, shuffle } from './random.ts'

/** A sentence ready for the parser. */
export interface ParsedSentence {
  readonly words: Words
  /** Class of each word as the tagger sees it, which is not always right. */
  readonly classes: Uint8Array
  /** Head of each row 1 … n; n + 1 for the root. Row 0 is not used. */
  readonly heads: Int32Array
  /** Index into `RELATIONS` of each row. */
  readonly relations: Uint8Array
}

export interface ParserWeights {
  readonly steps: Perceptron
  readonly labels: Perceptron
}

const FORBIDDEN = 1e9

export interface ParserOptions {
  stepBits?: number
  labelBits?: number
  epochs?: number
  seed?: number
  /** Share of the steps, from the second epoch on, that follow the parser where it errs. */
  explore?: number
  /** Features seen less often are left out. */
  least?: number
  /** Share of the features that are left out at random. */
  drop?: number
  log?: (line: string) => void
}

/** Trains several parsers that see the sentences in different orders, and adds up their weights. */
export function trainParsers(
  data: readonly ParsedSentence[],
  runs: number,
  options: ParserOptions = {},
): ParserWeights {
  const sum = trainParser(data, options)
  for (let run = 1; run < runs; run++) {
    const other = trainParser(data, { ...options, seed: (options.seed ?? 11) + run })
    sum.steps.add(other.steps)
    sum.labels.add(other.labels)
  }
  return sum
}

/** Trains the parser with a dynamic oracle (Goldberg and Nivre 2012) that explores its own mistakes. */
export function trainParser(
  data: readonly ParsedSentence[],
  {
    stepBits = 22,
    labelBits = 17,
    epochs = 8,
    seed = 11,
    explore = 0.9,
    least = 2,
    drop = 0,
    log = () => {},
  }: ParserOptions = {},
): ParserWeights {
  const steps = new Perceptron(stepBits, 3)
  const labels = new Perceptron(labelBits, RELATIONS.length)
  const random = randomFrom(seed)
  const order = data.map((_, i) => i)
  const state = parseState(Math.max(...data.map((sentence) => sentence.words.length)))
  const features = new Int32Array(MAX_PARSE_FEATURES)
  const labelled = new Int32Array(MAX_PARSE_FEATURES)
  const costs = new Float64Array(3)
  const seen = { steps: new FeatureCounts(24), labels: new FeatureCounts(24) }
  countFeatures(data, state, seen)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let decisions = 0
    let wrongLabels = 0
    let arcs = 0
    for (const index of order) {
      const { words, classes, heads, relations } = data[index] as ParsedSentence
      fillState(state, words, classes, 0, words.length)
      while (!parseDone(state)) {
        let count = seen.steps.keep(features, stepFeatures(state, features), least)
        if (drop > 0) count = dropSome(features, count, drop, random)
        const scores = steps.score(features, count)
        stepCosts(state, heads, costs)
        const cheapest = Math.min(costs[0] as number, costs[1] as number, costs[2] as number)
        let guess = -1
        let gold = -1
        for (let step = 0; step < 3; step++) {
          const cost = costs[step] as number
          if (cost === FORBIDDEN) continue
          if (guess < 0 || (scores[step] as number) > (scores[guess] as number)) guess = step
          if (cost === cheapest && (gold < 0 || (scores[step] as number) > (scores[gold] as number))) gold = step
        }
        steps.tick()
        decisions++
        if (costs[guess] !== cheapest) {
          steps.update(features, count, gold, guess)
          wrong++
        }
        const free = epoch > 0 && random() < explore
        const taken = free || costs[guess] === cheapest ? guess : gold
        let label = 0
        if (taken !== SHIFT) {
          const head = headOf(state, taken)
          const dependent = state.stack[state.height - 1] as number
          label = RELATION.root
          if (head <= words.length) {
            let labelCount = seen.labels.keep(
              labelled,
              labelFeatures(state, head, dependent, taken === RIGHT, labelled),
              least,
            )
            if (drop > 0) labelCount = dropSome(labelled, labelCount, drop, random)
            label = highest(labels.score(labelled, labelCount), RELATIONS.length)
            labels.tick()
            const right = relations[dependent] as number
            if (heads[dependent] === head) {
              arcs++
              if (label !== right) {
                labels.update(labelled, labelCount, right, label)
                wrongLabels++
                if (epoch === 0) label = right
              }
            }
          }
        }
        takeStep(state, taken, label + 1)
      }
    }
    log(
      `parser, epoch ${epoch + 1}: ${((100 * wrong) / decisions).toFixed(2)}% of steps wrong, ` +
        `${((100 * wrongLabels) / arcs).toFixed(2)}% of relations`,
    )
  }
  steps.weights.set(steps.averaged())
  labels.weights.set(labels.averaged())
  return { steps, labels }
}

/** Counts the features on the way to each gold tree, so that those seen once can be left out: they are mostly noise. */
function countFeatures(
  data: readonly ParsedSentence[],
  state: ParseState,
  seen: { steps: FeatureCounts; labels: FeatureCounts },
): void {
  const features = new Int32Array(MAX_PARSE_FEATURES)
  const costs = new Float64Array(3)
  for (const { words, classes, heads, relations } of data) {
    fillState(state, words, classes, 0, words.length)
    while (!parseDone(state)) {
      seen.steps.add(features, stepFeatures(state, features))
      stepCosts(state, heads, costs)
      const cheapest = Math.min(costs[0] as number, costs[1] as number, costs[2] as number)
      const step = costs[LEFT] === cheapest ? LEFT : costs[RIGHT] === cheapest ? RIGHT : SHIFT
      let label = 0
      if (step !== SHIFT) {
        const head = headOf(state, step)
        const dependent = state.stack[state.height - 1] as number
        seen.labels.add(features, labelFeatures(state, head, dependent, step === RIGHT, features))
        label = relations[dependent] as number
      }
      takeStep(state, step, label + 1)
    }
  }
}

/** How many arcs of the gold tree each step makes impossible. */
export function stepCosts(state: ParseState, heads: Int32Array, costs: Float64Array): void {
  const { stack, height, next, length } = state
  const top = height > 0 ? (stack[height - 1] as number) : 0
  const below = height > 1 ? (stack[height - 2] as number) : 0
  costs.fill(FORBIDDEN)
  if (canStep(state, SHIFT)) {
    let cost = 0
    for (let i = 0; i < height; i++) {
      const row = stack[i] as number
      if (i < height - 1 && heads[next] === row) cost++
      if (heads[row] === next) cost++
    }
    costs[SHIFT] = cost
  }
  let dependents = 0
  if (top) for (let row = next; row <= length; row++) if (heads[row] === top) dependents++
  if (canStep(state, LEFT)) {
    let cost = dependents
    if (below && heads[top] === below) cost++
    if ((heads[top] as number) > next) cost++
    costs[LEFT] = cost
  }
  if (canStep(state, RIGHT)) costs[RIGHT] = dependents + ((heads[top] as number) >= next ? 1 : 0)
}
