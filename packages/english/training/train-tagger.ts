import { highest, spread } from '@hearsay/core'
import { TAG_BEFORE_1, TAG_BEFORE_2 } from '../src/tag.ts'
import { MAX_TAG_FEATURES, tagFeatures } from '../src/tag-features.ts'
import type { Words } from '../src/words.ts'
import { Perceptron, randomFrom, shuffle } from './perceptron.ts'

/** A sentence ready for the tagger. */
export interface TaggedSentence {
  readonly words: Words
  /** Class of each word. */
  readonly gold: Uint8Array
}

/** Trains a tagger; gives the averaged weights. */
export function trainTagger(
  data: readonly TaggedSentence[],
  classes: number,
  { bits = 17, epochs = 6, seed = 7, log = (_line: string) => {} } = {},
): Perceptron {
  const model = new Perceptron(bits, classes)
  const random = randomFrom(seed)
  const order = data.map((_, i) => i)
  const features = new Int32Array(MAX_TAG_FEATURES)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let total = 0
    for (const index of order) {
      const { words, gold } = data[index] as TaggedSentence
      let tag1 = TAG_BEFORE_1
      let tag2 = TAG_BEFORE_2
      for (let i = 0; i < words.length; i++) {
        const count = tagFeatures(words, 0, words.length, i, tag1, tag2, features)
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

/** Tags a sentence with unquantised weights. */
export function tagWith(model: Perceptron, words: Words): Uint8Array {
  const classes = new Uint8Array(words.length)
  const features = new Int32Array(MAX_TAG_FEATURES)
  let tag1 = TAG_BEFORE_1
  let tag2 = TAG_BEFORE_2
  for (let i = 0; i < words.length; i++) {
    const count = tagFeatures(words, 0, words.length, i, tag1, tag2, features)
    const best = highest(model.score(features, count), model.outputs)
    classes[i] = best
    tag2 = tag1
    tag1 = spread(best)
  }
  return classes
}
