import { highest, spread } from '@hearsay/core'
import { TAG_BEFORE_1, TAG_BEFORE_2 } from '../src/tag.ts'
import { hintFeatures, MAX_TAG_FEATURES, tagFeatures } from '../src/tag-features.ts'
import type { Words } from '../src/words.ts'
import { dropSome } from './drop-some.ts'
import { FeatureCounts } from './feature-counts.ts'
import { Perceptron } from './perceptron.ts'
import { randomFrom, shuffle } from './random.ts'

/** A sentence ready for the tagger. */
export interface TaggedSentence {
  readonly words: Words
  /** Class of each word. */
  readonly gold: Uint8Array
  /** What the first look says of each word, spread. */
  hints: Int32Array
}

/** Trains the first look, `hintFeatures`. */
export function trainHints(
  data: readonly TaggedSentence[],
  classes: number,
  { bits = 16, epochs = 4, seed = 5 } = {},
): Perceptron {
  const model = new Perceptron(bits, classes)
  const random = randomFrom(seed)
  const order = data.map((_, i) => i)
  const features = new Int32Array(MAX_TAG_FEATURES)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { words, gold } = data[index] as TaggedSentence
      for (let i = 0; i < words.length; i++) {
        const count = hintFeatures(words, 0, words.length, i, features)
        const guess = highest(model.score(features, count), classes)
        model.tick()
        if (guess !== gold[i]) model.update(features, count, gold[i] as number, guess)
      }
    }
  }
  model.weights.set(model.averaged())
  return model
}

/** Hints of a sentence, spread, with unquantised weights. */
export function hintsWith(model: Perceptron, words: Words): Int32Array {
  const hints = new Int32Array(words.length)
  const features = new Int32Array(MAX_TAG_FEATURES)
  for (let i = 0; i < words.length; i++) {
    const count = hintFeatures(words, 0, words.length, i, features)
    hints[i] = spread(highest(model.score(features, count), model.outputs))
  }
  return hints
}

/** Trains a tagger; gives the averaged weights. */
export function trainTagger(
  data: readonly TaggedSentence[],
  classes: number,
  { bits = 17, epochs = 6, seed = 7, least = 1, drop = 0, log = (_line: string) => {} } = {},
): Perceptron {
  const model = new Perceptron(bits, classes)
  const seen = new FeatureCounts(22)
  if (least > 1) countFeatures(data, seen)
  const random = randomFrom(seed)
  const order = data.map((_, i) => i)
  const features = new Int32Array(MAX_TAG_FEATURES)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let total = 0
    for (const index of order) {
      const { words, gold, hints } = data[index] as TaggedSentence
      let tag1 = TAG_BEFORE_1
      let tag2 = TAG_BEFORE_2
      for (let i = 0; i < words.length; i++) {
        let count = tagFeatures(words, 0, words.length, i, tag1, tag2, hints, features)
        if (least > 1) count = seen.keep(features, count, least)
        if (drop > 0) count = dropSome(features, count, drop, random)
        const guess = highest(model.score(features, count), classes)
        const right = gold[i] as number
        model.tick()
        if (guess !== right) {
          model.update(features, count, right, guess)
          wrong++
        }
        total++
        tag2 = tag1
        tag1 = spread(guess)
      }
    }
    log(`tagger, epoch ${epoch}: ${((100 * wrong) / total).toFixed(2)}% wrong`)
  }
  model.weights.set(model.averaged())
  return model
}

function countFeatures(data: readonly TaggedSentence[], seen: FeatureCounts): void {
  const features = new Int32Array(MAX_TAG_FEATURES)
  for (const { words, gold, hints } of data) {
    let tag1 = TAG_BEFORE_1
    let tag2 = TAG_BEFORE_2
    for (let i = 0; i < words.length; i++) {
      seen.add(features, tagFeatures(words, 0, words.length, i, tag1, tag2, hints, features))
      tag2 = tag1
      tag1 = spread(gold[i] as number)
    }
  }
}

/** Tags a sentence with unquantised weights. */
export function tagWith(model: Perceptron, words: Words, hints: Int32Array): Uint8Array {
  const classes = new Uint8Array(words.length)
  const features = new Int32Array(MAX_TAG_FEATURES)
  let tag1 = TAG_BEFORE_1
  let tag2 = TAG_BEFORE_2
  for (let i = 0; i < words.length; i++) {
    const count = tagFeatures(words, 0, words.length, i, tag1, tag2, hints, features)
    const best = highest(model.score(features, count), model.outputs)
    classes[i] = best
    tag2 = tag1
    tag1 = spread(best)
  }
  return classes
}
