import { bestOutput, spread, type WeightRows } from '@hearsay/core'
import { hintFeatures, MAX_TAG_FEATURES, tagFeatures } from './tag-features.ts'
import type { Words } from './words.ts'

/** Stands for the tags before the first token. */
export const TAG_BEFORE_1 = spread(198)
export const TAG_BEFORE_2 = spread(199)

/** Weights of the tagger, which looks twice: at the words alone, then with the first look's guesses ahead of it. */
export interface TaggerModel {
  readonly hints: WeightRows
  readonly tagger: WeightRows
  /** Class of words that have but one, by the hash of their form: they need no look. */
  readonly fixed: ReadonlyMap<number, number>
}

/** Stands for a class that is not known yet. */
const NONE = 255

/** Tags every sentence from left to right. Gives the class of each token: an index into the model's list of tags. */
export function tagWords(
  { hints: firstLook, tagger: model, fixed }: TaggerModel,
  words: Words,
  sentences: Uint32Array,
): Uint8Array {
  const classes = new Uint8Array(words.length)
  const features = new Int32Array(MAX_TAG_FEATURES)
  const spreads = Int32Array.from({ length: model.outputs }, (_, tag) => spread(tag))
  const hints = new Int32Array(words.length)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    for (let i = from; i < to; i++) {
      let look = fixed.get(words.forms[i] as number) ?? NONE
      classes[i] = look
      if (look === NONE) {
        look = bestOutput(firstLook, features, hintFeatures(words, from, to, i, features))
      }
      hints[i] = spreads[look] as number
    }
    let tag1 = TAG_BEFORE_1
    let tag2 = TAG_BEFORE_2
    for (let i = from; i < to; i++) {
      let best = classes[i] as number
      if (best === NONE) {
        best = bestOutput(model, features, tagFeatures(words, from, to, i, tag1, tag2, hints, features))
        classes[i] = best
      }
      tag2 = tag1
      tag1 = spreads[best] as number
    }
  }
  return classes
}
