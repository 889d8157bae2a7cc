import { RELATION, TAG, TAGS } from '@hearsay/core'
import { openModels } from '../src/english-models.ts'
import { lemmaOf } from '../src/lemma.ts'
import { lexicon } from '../src/lexicon/index.ts'
import { parseSentences } from '../src/parse.ts'
import { tagWords } from '../src/tag.ts'
import { relationIndex } from './relation-index.ts'
import { sentenceWords } from './sentence-words.ts'
import type { TreebankSentence } from './treebank.ts'

/** Figures of a treebank, in percent, with gold tokens and predicted tags. */
export interface TreebankFigures {
  readonly upos: number
  readonly xpos: number
  readonly lemmas: number
  readonly uas: number
  /** Universal relations without subtypes, as they are usually compared. */
  readonly las: number
  /** With the subtypes that we keep. */
  readonly lasSubtyped: number
  /** F1 of the pairs of a verb that can attribute and its subject. */
  readonly cueSubjects: number
}

/** Measures the file of weights on a treebank. */
export function evaluateTreebank(bytes: Uint8Array, sentences: readonly TreebankSentence[]): TreebankFigures {
  const models = openModels(bytes)
  let total = 0
  let upos = 0
  let xpos = 0
  let lemmas = 0
  let heads = 0
  let relations = 0
  let subtyped = 0
  const subjects = { gold: 0, found: 0, right: 0 }
  for (const sentence of sentences) {
    const { length } = sentence.words
    const words = sentenceWords(sentence.words)
    const bounds = Uint32Array.of(0, length)
    const classes = tagWords(models.tagger, words, bounds)
    const parse = parseSentences(models.parser, words, classes, bounds)
    for (let i = 0; i < length; i++) {
      total++
      const tag = models.tagOfClass[classes[i] as number] as number
      const fine = models.fineTags[models.fineOfClass[classes[i] as number] as number] as string
      if (TAGS[tag] === sentence.tags[i]) upos++
      if (fine === sentence.fineTags[i]) xpos++
      const lemma = lemmaOf(models.lemmas, sentence.words[i] as string, tag, fine)
      if (lemma === (sentence.lemmas[i] as string).toLowerCase()) lemmas++
      const goldHead = (sentence.heads[i] as number) - 1
      const gold = relationIndex(sentence.relations[i] as string)
      const found = parse.relations[i] as number
      if (parse.heads[i] === goldHead) {
        heads++
        if (COARSE[found] === COARSE[gold]) relations++
        if (found === gold) subtyped++
      }
      const goldCue =
        goldHead >= 0 && isCue(sentence, goldHead) && sentence.tags[goldHead] === 'VERB' && isSubject(gold)
      const foundHead = parse.heads[i] as number
      const foundCue =
        foundHead >= 0 &&
        isCue(sentence, foundHead) &&
        models.tagOfClass[classes[foundHead] as number] === TAG.VERB &&
        isSubject(found)
      if (goldCue) subjects.gold++
      if (foundCue) subjects.found++
      if (goldCue && foundCue && foundHead === goldHead) subjects.right++
    }
  }
  const percent = (count: number) => Number(((100 * count) / total).toFixed(2))
  return {
    upos: percent(upos),
    xpos: percent(xpos),
    lemmas: percent(lemmas),
    uas: percent(heads),
    las: percent(relations),
    lasSubtyped: percent(subtyped),
    cueSubjects: Number(((200 * subjects.right) / (subjects.gold + subjects.found)).toFixed(2)),
  }
}

const COARSE = Object.keys(RELATION).map((name) => name.split(':')[0])

function isCue(sentence: TreebankSentence, i: number): boolean {
  return lexicon.cueVerbs.has((sentence.lemmas[i] as string).toLowerCase())
}

function isSubject(relation: number): boolean {
  return relation === RELATION.nsubj || relation === RELATION['nsubj:pass']
}
