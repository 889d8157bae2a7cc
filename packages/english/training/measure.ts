import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { englishFrom } from '../src/english-language.ts'
import { evaluateTreebank } from './evaluate.ts'
import { evaluateNames } from './evaluate-names.ts'
import { evaluateSegmentation, rawText } from './evaluate-segmentation.ts'
import { readNames } from './name-corpora.ts'
import { readTreebank, type TreebankSentence } from './treebank.ts'

/** A figure and what it measures. */
export interface Figure {
  readonly name: string
  readonly value: number
}

/** Measures the file of weights on the test sets, in percent. Everything comes from the quantised weights. */
export function evaluateEnglish(bytes: Uint8Array, corpora: string): Figure[] {
  const treebank = (name: string) => readTreebank(join(corpora, 'ud', `${name}.conllu`))
  const ewt = treebank('ewt-test')
  const gum = treebank('gum-test')
  const news = gum.filter(({ id }) => /news|interview/.test(id))
  const onEwt = evaluateTreebank(bytes, ewt)
  const onGum = evaluateTreebank(bytes, gum)
  const onNews = evaluateTreebank(bytes, news)
  const both = evaluateTreebank(bytes, [...treebank('gum-dev'), ...gum])
  const segmented = { ewt: evaluateSegmentation(rawText(ewt)), gum: evaluateSegmentation(rawText(gum)) }
  return [
    { name: 'UPOS, EWT test', value: onEwt.upos },
    { name: 'UPOS, GUM test', value: onGum.upos },
    { name: 'fine tags, EWT test', value: onEwt.xpos },
    { name: 'lemmas, EWT test', value: onEwt.lemmas },
    { name: 'UAS, EWT test', value: onEwt.uas },
    { name: 'LAS, EWT test', value: onEwt.las },
    { name: 'LAS with our subtypes, EWT test', value: onEwt.lasSubtyped },
    { name: 'UAS, GUM test', value: onGum.uas },
    { name: 'LAS, GUM test', value: onGum.las },
    { name: 'LAS, GUM test, news and interviews', value: onNews.las },
    { name: 'subject of a cue verb, F1, GUM dev and test', value: both.cueSubjects },
    { name: 'tokens, F1, EWT test', value: segmented.ewt.tokens },
    { name: 'tokens, F1, GUM test', value: segmented.gum.tokens },
    { name: 'sentences, F1, GUM test, news and interviews', value: evaluateSegmentation(rawText(news)).sentences },
    { name: 'sentences, F1, GUM test', value: segmented.gum.sentences },
    { name: 'names, F1, UNER test', value: evaluateNames(bytes, readNames(join(corpora, 'ner', 'uner-test.iob2'))) },
  ]
}

/** Figures of one genre of the test sets. */
export interface GenreFigures {
  readonly genre: string
  readonly words: number
  readonly upos: number
  readonly las: number
}

/** Measures tags and heads for each genre of the test sets. */
export function evaluateGenres(bytes: Uint8Array, corpora: string): GenreFigures[] {
  const genres = new Map<string, TreebankSentence[]>()
  for (const name of ['ewt-test', 'gum-test'])
    for (const sentence of readTreebank(join(corpora, 'ud', `${name}.conllu`))) {
      const genre = /^GUM_([a-z]+)/.exec(sentence.id)?.[1] ?? `web ${/^[a-z]+/.exec(sentence.id)?.[0]}`
      const list = genres.get(genre)
      if (list) list.push(sentence)
      else genres.set(genre, [sentence])
    }
  return [...genres].map(([genre, sentences]) => {
    const { upos, las } = evaluateTreebank(bytes, sentences)
    return { genre, words: sentences.reduce((sum, { words }) => sum + words.length, 0), upos, las }
  })
}

/** Bytes of the package's data with gzip. */
export function packedSize(folder: string): number {
  return readdirSync(folder).reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    0,
  )
}

/** Tokens for each CPU-second that are cut, tagged, parsed and named: the median of some rounds, the first not counted. */
export function measureSpeed(bytes: Uint8Array, corpora: string, rounds = 5): number {
  const { text, stretches } = rawText(readTreebank(join(corpora, 'ud', 'gum-test.conllu')))
  const english = englishFrom(bytes)
  const speeds: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage()
    const { length } = english.annotate(text, stretches)
    const { user, system } = process.cpuUsage(before)
    if (round > 0) speeds.push((1e6 * length) / (user + system))
  }
  return Math.round(speeds.sort((a, b) => a - b)[rounds >> 1] as number)
}

/** Milliseconds of CPU that it takes to make the language from its bytes, the first time in this process. */
export function measureLoad(bytes: Uint8Array): number {
  const before = process.cpuUsage()
  englishFrom(bytes)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Folder of the data of the package of which this file is a part, from its source. */
export function dataFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '../data')
}
