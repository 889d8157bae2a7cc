import type { Words } from '../src/words.ts'
import { relationIndex } from './relation-index.ts'
import type { ParsedSentence } from './train-parser.ts'
import type { TreebankSentence } from './treebank.ts'

/** A sentence as the parser learns it: the gold tree over the tagger's tags. */
export function goldParse(sentence: TreebankSentence, words: Words, classes: Uint8Array): ParsedSentence {
  const { length } = sentence.words
  const heads = new Int32Array(length + 2)
  const relations = new Uint8Array(length + 2)
  sentence.heads.forEach((head, i) => {
    heads[i + 1] = head || length + 1
    relations[i + 1] = relationIndex(sentence.relations[i] as string)
  })
  return { words, classes, heads, relations }
}
