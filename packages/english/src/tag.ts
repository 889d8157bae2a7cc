import { highest, scoreRows, spread, type WeightRows } from '@hearsay/core'
import { MAX_TAG_FEATURES, tagFeatures } from './tag-features.ts'
import type { Words } from './words.ts'

/** Stands for the tags before the first token. */
export const TAG_BEFORE_1 = spread(198)
export const TAG_BEFORE_2 = spread(199)

/** Tags every sentence from left to right. Gives the class of each token: an index into the model's list of tags. */
export function tagWords(model: WeightRows, words: Words, sentences: Uint32Array): Uint8Array {
  const classes = new Uint8Array(words.length)
  const features = new Int32Array(MAX_TAG_FEATURES)
  const scores = new Float32Array(model.outputs)
  const spreads = Int32Array.from({ length: model.outputs }, (_, tag) => spread(tag))
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    let tag1 = TAG_BEFORE_1
    let tag2 = TAG_BEFORE_2
    for (let i = from; i < to; i++) {
      const count = tagFeatures(words, from, to, i, tag1, tag2, features)
      scoreRows(model, features, count, scores)
      const best = highest(scores, model.outputs)
      classes[i] = best
      tag2 = tag1
      tag1 = spreads[best] as number
    }
  }
  return classes
}
