import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WEIGHTS_KIND } from '../src/english-models.ts'
import { VERSION } from '../src/version.ts'
import { corporaFolder } from './corpora.ts'
import { evaluateTreebank } from './evaluate.ts'
import { packPairs, packRows } from './pack-weights.ts'
import { relationIndex } from './relation-index.ts'
import { sentenceWords } from './sentence-words.ts'
import { trainLemmas } from './train-lemmas.ts'
import { type ParsedSentence, trainParser } from './train-parser.ts'
import { type TaggedSentence, tagWith, trainTagger } from './train-tagger.ts'
import { readTreebank, type TreebankSentence } from './treebank.ts'
import { writeWeights } from './write-weights.ts'

/** Parts that the training sentences are cut into, so that each is tagged by a tagger that has not seen it. */
const FOLDS = 4
/** A pair of tags must be seen so often to be a class of its own. */
const LEAST_CLASS = 15

const packageFolder = findPackage(dirname(fileURLToPath(import.meta.url)))
const corpora = corporaFolder(packageFolder)
const log = (line: string) => {
  process.stdout.write(`${line}\n`)
}

const training = ['ewt-train', 'gum-train'].flatMap((name) => readTreebank(join(corpora, 'ud', `${name}.conllu`)))
log(`${training.length} sentences, ${training.reduce((sum, sentence) => sum + sentence.words.length, 0)} words`)

const classes = classNames(training)
const tagged: TaggedSentence[] = training.map((sentence) => ({
  words: sentenceWords(sentence.words),
  gold: goldClasses(sentence, classes),
}))

const predicted: Uint8Array[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const model = trainTagger(
    tagged.filter((_, i) => i % FOLDS !== fold),
    classes.length,
    { epochs: 4 },
  )
  for (let i = fold; i < tagged.length; i += FOLDS) predicted[i] = tagWith(model, (tagged[i] as TaggedSentence).words)
}
log('tagged the training sentences in folds')
const tagger = trainTagger(tagged, classes.length, { log })
const parser = trainParser(
  training.map((sentence, i) => goldParse(sentence, tagged[i] as TaggedSentence, predicted[i] as Uint8Array)),
  { log },
)

const rows = { tagger: packRows(tagger, 0.7), labels: packRows(parser.labels, 0.7) }
const steps = packPairs(parser.steps, 0.7)
const bytes = writeWeights(
  WEIGHTS_KIND,
  VERSION,
  {
    'tagger.counts': rows.tagger.counts,
    'tagger.columns': rows.tagger.columns,
    'tagger.codes': rows.tagger.codes,
    'steps.present': steps.present,
    'steps.codes': steps.codes,
    'labels.counts': rows.labels.counts,
    'labels.columns': rows.labels.columns,
    'labels.codes': rows.labels.codes,
    lemmas: trainLemmas(training),
  },
  {
    classes,
    'tagger.scale': rows.tagger.scale,
    'steps.scale': steps.scale,
    'labels.scale': rows.labels.scale,
  },
)
const target = join(packageFolder, process.argv[2] ?? 'data/english.bin')
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, bytes)
log(`wrote ${bytes.length} bytes`)
for (const name of ['ewt-dev', 'ewt-test', 'gum-dev', 'gum-test'])
  log(`${name}: ${JSON.stringify(evaluateTreebank(bytes, readTreebank(join(corpora, 'ud', `${name}.conllu`))))}`)
const cpu = process.cpuUsage()
log(`${((cpu.user + cpu.system) / 1e6).toFixed(0)} CPU-seconds`)

function findPackage(folder: string): string {
  // The bundle lies in node_modules/.training of the package.
  return folder.endsWith('.training') ? join(folder, '../..') : join(folder, '..')
}

function classNames(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { tags, fineTags } of sentences)
    tags.forEach((tag, i) => {
      const name = `${tag}|${fineTags[i]}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  return [...counts]
    .filter(([, count]) => count >= LEAST_CLASS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name)
}

function goldClasses({ tags, fineTags }: TreebankSentence, names: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag, i) => {
    const exact = names.indexOf(`${tag}|${fineTags[i]}`)
    return exact >= 0 ? exact : names.findIndex((name) => name.startsWith(`${tag}|`))
  })
}

function goldParse(sentence: TreebankSentence, { words }: TaggedSentence, tags: Uint8Array): ParsedSentence {
  const { length } = sentence.words
  const heads = new Int32Array(length + 2)
  const relations = new Uint8Array(length + 2)
  sentence.heads.forEach((head, i) => {
    heads[i + 1] = head || length + 1
    relations[i + 1] = relationIndex(sentence.relations[i] as string)
  })
  return { words, classes: tags, heads, relations }
}
