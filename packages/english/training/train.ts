import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { WEIGHTS_KIND } from '../src/english-models.ts'
import type { NameLists } from '../src/name-lists.ts'
import { NAME_LABELS, nameColumns } from '../src/names.ts'
import { VERSION } from '../src/version.ts'
import { classNames, goldClasses } from './classes.ts'
import { corporaFolder } from './corpora.ts'
import { fixedRelations, fixedWordLines } from './fixed-decisions.ts'
import { goldParse } from './gold-parse.ts'
import { ORGANISATION_WORDS, PLACE_WORDS } from './known-names.ts'
import { evaluateEnglish, evaluateGenres } from './measure.ts'
import { type NamedSentence, readNames } from './name-corpora.ts'
import { bitsOf, givenNameBits, surnameBits } from './name-list-bits.ts'
import { packPairs, packRows } from './pack-weights.ts'
import { recased } from './recase.ts'
import { sentenceWords } from './sentence-words.ts'
import { trainLemmas } from './train-lemmas.ts'
import { trainNames } from './train-names.ts'
import { trainParsers } from './train-parser.ts'
import { hintsWith, type TaggedSentence, tagWith, trainHints, trainTagger } from './train-tagger.ts'
import { readTreebank } from './treebank.ts'
import { writeWeights } from './write-weights.ts'

/** Parts that the training sentences are cut into, so that each is tagged by a tagger that has not seen it. */
const FOLDS = 4
/** Weights smaller than so many standard deviations are dropped. */
const PRUNE = { hints: 0.9, tagger: 0.8, steps: 0.85, labels: 1.1, names: 0.7 }
const GIVEN_NAMES = 4000
const SURNAMES = 10000

const packageFolder = packageOf(dirname(fileURLToPath(import.meta.url)))
const corpora = corporaFolder(packageFolder)
const log = (line: string) => {
  process.stdout.write(`${line}\n`)
}

const sources = ['ewt-train', 'gum-train'].map((name) => readTreebank(join(corpora, 'ud', `${name}.conllu`)))
const originals = sources.flat()
const training = originals.concat(
  originals.flatMap((sentence, i) => {
    const words = recased(sentence.words, i)
    return words ? [{ ...sentence, words }] : []
  }),
)
log(`${originals.length} sentences, ${training.length} with other spellings`)

const classes = classNames(originals)
const tagged: TaggedSentence[] = training.map((sentence) => ({
  words: sentenceWords(sentence.words),
  gold: goldClasses(sentence, classes),
  hints: new Int32Array(sentence.words.length),
}))
/** Number of the original of each sentence, which says its fold: another spelling goes with its original. */
const originalOf = numbersOfOriginals()

log('first look, in folds')
inFolds((known, held) => {
  const model = trainHints(known, classes.length)
  for (const sentence of held) sentence.hints = hintsWith(model, sentence.words)
})
log('tagger, in folds')
const predicted = new Map<TaggedSentence, Uint8Array>()
inFolds((known, held) => {
  const model = trainTagger(known, classes.length, { epochs: 4, drop: 0.2 })
  for (const sentence of held) predicted.set(sentence, tagWith(model, sentence.words, sentence.hints))
})
const hints = trainHints(tagged, classes.length)
const tagger = trainTagger(tagged, classes.length, { epochs: 8, drop: 0.2, log })
const classesOf = (sentence: TaggedSentence) => predicted.get(sentence) as Uint8Array

const trees = training.map((sentence, i) => {
  const own = tagged[i] as TaggedSentence
  return goldParse(sentence, own.words, classesOf(own))
})
const parser = trainParsers(trees, 3, { epochs: 8, drop: 0.15, log })

const listBits = {
  given: givenNameBits(join(corpora, 'names', 'first-names.csv'), GIVEN_NAMES),
  surnames: surnameBits(join(corpora, 'names', 'surnames.txt'), SURNAMES),
  places: bitsOf(PLACE_WORDS),
  organisations: bitsOf(ORGANISATION_WORDS),
}
const names = trainNames(nameExamples(), { epochs: 5, drop: 0.1, log })

const rows = {
  hints: packRows(hints, PRUNE.hints),
  tagger: packRows(tagger, PRUNE.tagger),
  labels: packRows(parser.labels, PRUNE.labels),
  names: packRows(names.emissions, PRUNE.names),
}
const steps = packPairs(parser.steps, PRUNE.steps)
const sections: Record<string, Uint8Array> = { 'steps.present': steps.present, 'steps.codes': steps.codes }
const values: Record<string, unknown> = {
  classes,
  'steps.scale': steps.scale,
  'labels.fixed': fixedRelations(trees.slice(0, originals.length), classes.length),
  'names.transitions': [...names.transitions].map((weight) => Number(weight.toPrecision(5))),
}
for (const [name, { scale, counts, columns, codes }] of Object.entries(rows)) {
  Object.assign(sections, { [`${name}.counts`]: counts, [`${name}.columns`]: columns, [`${name}.codes`]: codes })
  values[`${name}.scale`] = scale
}
for (const [name, bits] of Object.entries(listBits)) sections[`lists.${name}`] = bits
sections.lemmas = trainLemmas(originals)
sections.words = fixedWordLines(originals, tagged)

const bytes = writeWeights(WEIGHTS_KIND, VERSION, sections, values)
const target = join(packageFolder, process.argv[2] ?? 'data/english.bin')
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, bytes)
for (const [name, section] of Object.entries(sections))
  log(`${name}: ${section.length} bytes, ${gzipSync(section, { level: 9 }).length} with gzip`)
log(`${target}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} with gzip`)
for (const figure of evaluateEnglish(bytes, corpora)) log(`${figure.name}: ${figure.value}`)
for (const { genre, words, upos, las } of evaluateGenres(bytes, corpora))
  log(`${genre}: ${words} words, UPOS ${upos}, LAS ${las}`)
const cpu = process.cpuUsage()
log(`${((cpu.user + cpu.system) / 1e6).toFixed(0)} CPU-seconds`)

/** The bundle lies in node_modules/.training of the package, the source in its folder training. */
function packageOf(folder: string): string {
  return folder.endsWith('.training') ? join(folder, '../..') : join(folder, '..')
}

function numbersOfOriginals(): number[] {
  const numbers = new Map(originals.map(({ id }, i) => [id, i]))
  return training.map(({ id }) => numbers.get(id) as number)
}

/** Calls `work` for each fold: with all sentences outside it, and with those inside. */
function inFolds(work: (known: TaggedSentence[], held: TaggedSentence[]) => void): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (_: unknown, i: number) => (originalOf[i] as number) % FOLDS === fold
    work(
      tagged.filter((sentence, i) => !isHeld(sentence, i)),
      tagged.filter(isHeld),
    )
  }
}

/** Sentences with names. Those that the tagger was trained on have the tags that it gives without having seen them. */
function nameExamples() {
  const lists: NameLists = { ...listBits, givenNames: listBits.given }
  const known = new Map<string, TaggedSentence>()
  for (const [i, sentence] of originals.entries()) known.set(sentence.words.join(' '), tagged[i] as TaggedSentence)
  const sentences: NamedSentence[] = [
    ...readNames(join(corpora, 'ner', 'uner-train.iob2')),
    ...readNames(join(corpora, 'ner', 'wikigold.txt')),
  ]
  return sentences.map((sentence) => {
    const same = known.get(sentence.words.join(' '))
    const words = same?.words ?? sentenceWords(sentence.words)
    const tags = same ? classesOf(same) : tagWith(tagger, words, hintsWith(hints, words))
    const gold = Uint8Array.from(sentence.labels, (label) => (NAME_LABELS as readonly string[]).indexOf(label))
    return { words, gold, ...nameColumns(lists, words, tags) }
  })
}
