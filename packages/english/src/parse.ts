import { bestOutput, RELATION, spread, sumPairs, type WeightPairs, type WeightRows } from '@hearsay/core'
import {
  labelFeatures,
  MAX_PARSE_FEATURES,
  NO_TAG,
  NO_WORD,
  ROOT_TAG,
  ROOT_WORD,
  stepFeatures,
} from './parse-features.ts'
import {
  beginParse,
  canStep,
  headOf,
  LEFT,
  type ParseState,
  parseDone,
  parseState,
  RIGHT,
  SHIFT,
  takeStep,
} from './parse-state.ts'
import type { Words } from './words.ts'

/** Weights of the parser: `steps` scores SHIFT and RIGHT (LEFT is what is missing to zero), `labels` the relations. */
export interface ParserModel {
  readonly steps: WeightPairs
  readonly labels: WeightRows
  /**
   * Relation of a dependent by its class and side, where there is but one: at twice the class for a head that follows, at
   * the next place for one that precedes; -1 where there are several.
   */
  readonly fixed: Int8Array
}

/** Heads (-1 at a root) and relations of every token. */
export interface Parse {
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

/** Parses every sentence, greedily, from left to right. `classes` are the classes of the tagger. */
export function parseSentences(model: ParserModel, words: Words, classes: Uint8Array, sentences: Uint32Array): Parse {
  let longest = 0
  for (let s = 0; s + 1 < sentences.length; s++)
    longest = Math.max(longest, (sentences[s + 1] as number) - (sentences[s] as number))
  const state = parseState(longest)
  const heads = new Int32Array(words.length)
  const relations = new Uint8Array(words.length)
  const features = new Int32Array(MAX_PARSE_FEATURES)
  const sums = new Int32Array(2)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const length = (sentences[s + 1] as number) - from
    fillState(state, words, classes, from, length)
    while (!parseDone(state)) {
      const step = bestStep(model.steps, state, features, sums)
      let label = 0
      if (step !== SHIFT) {
        const head = headOf(state, step)
        label = RELATION.root
        if (head <= length) {
          const dependent = state.stack[state.height - 1] as number
          label = model.fixed[2 * (classes[from + dependent - 1] as number) + (step === RIGHT ? 1 : 0)] as number
          if (label < 0) {
            const count = labelFeatures(state, head, dependent, step === RIGHT, features)
            label = bestOutput(model.labels, features, count)
          }
        }
      }
      takeStep(state, step, label + 1)
    }
    for (let i = 1; i <= length; i++) {
      const head = state.heads[i] as number
      heads[from + i - 1] = head > length ? -1 : from + head - 1
      relations[from + i - 1] = (state.labels[i] as number) - 1
    }
  }
  return { heads, relations }
}

/** Puts the words and tags of a sentence into a state and makes it ready. */
export function fillState(state: ParseState, words: Words, classes: Uint8Array, from: number, length: number): void {
  state.words[0] = NO_WORD
  state.tags[0] = NO_TAG
  for (let i = 1; i <= length; i++) {
    state.words[i] = words.lows[from + i - 1] as number
    state.tags[i] = spread(classes[from + i - 1] as number)
  }
  state.words[length + 1] = ROOT_WORD
  state.tags[length + 1] = ROOT_TAG
  beginParse(state, length)
}

function bestStep(model: WeightPairs, state: ParseState, features: Int32Array, sums: Int32Array): number {
  const shift = canStep(state, SHIFT)
  const left = canStep(state, LEFT)
  const right = canStep(state, RIGHT)
  if (!left && !right) return SHIFT
  if (!shift && !right) return LEFT
  if (!shift && !left) return RIGHT
  const count = stepFeatures(state, features)
  sumPairs(model, features, count, sums)
  const first = sums[0] as number
  const second = sums[1] as number
  const missing = -first - second
  let best = shift ? SHIFT : LEFT
  let score = shift ? first : missing
  if (shift && left && missing > score) {
    best = LEFT
    score = missing
  }
  if (right && second > score) best = RIGHT
  return best
}
