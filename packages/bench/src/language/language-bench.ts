import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RawText, rawText, spanF1 } from '../../../english/training/evaluate-segmentation.ts'
import { evaluateEnglish, measureLoad, measureSpeed, packedSize } from '../../../english/training/measure.ts'
import { readTreebank, type TreebankSentence } from '../../../english/training/treebank.ts'
import { cpuMeter } from '../cpu-time.ts'
import { corporaFolder, repositoryRoot } from '../data-folders.ts'
import type { Table } from '../table.ts'
import { type TaggingTool, taggingTools } from './tagging-tools.ts'

/** What is asked for at least of some figures, and what is aimed at. */
const GOALS = new Map<string, readonly [number, number | null]>([
  ['UPOS, EWT test', [95, 96]],
  ['UAS, EWT test', [85.5, null]],
  ['LAS, EWT test', [82, 84]],
  ['LAS, GUM test', [80, 84]],
  ['subject of a cue verb, F1, GUM dev and test', [91, 94]],
  ['tokens, F1, EWT test', [97.5, 98.5]],
  ['tokens, F1, GUM test', [99.6, null]],
  ['sentences, F1, GUM test, news and interviews', [94.5, 96]],
  ['names, F1, UNER test', [72, 78]],
  ['tokens a CPU-second', [40_000, 120_000]],
  ['data, KB with gzip', [4000, 2500]],
  ['load, CPU milliseconds', [120, 50]],
])

const ROUNDS = 5

/**
 * Measures the shipped weights of English on the test sets, and beside them the figures that other tools of npm have,
 * in one run. Tags of a tool are judged on the tokens that it cuts as the treebank does.
 *
 * @throws BenchError when the corpora are not there
 */
export async function languageBench(env: NodeJS.ProcessEnv = process.env): Promise<Table> {
  const corpora = corporaFolder(env)
  const data = join(repositoryRoot(), 'packages/english/data')
  const bytes = new Uint8Array(readFileSync(join(data, 'english.bin')))
  const load = measureLoad(bytes)
  const ours = new Map(evaluateEnglish(bytes, corpora).map(({ name, value }) => [name, value]))
  ours.set('tokens a CPU-second', measureSpeed(bytes, corpora, ROUNDS))
  ours.set('data, KB with gzip', Math.round(packedSize(data) / 1000))
  ours.set('load, CPU milliseconds', Math.round(load))
  const tools = taggingTools()
  const ewt = readTreebank(join(corpora, 'ud', 'ewt-test.conllu'))
  const gum = readTreebank(join(corpora, 'ud', 'gum-test.conllu'))
  const theirs = tools.map((tool) => toolFigures(tool, ewt, gum))
  return {
    title: 'English, from the shipped weights',
    columns: [
      { title: 'figure' },
      { title: 'hearsay', digits: 2 },
      ...tools.map(({ name }) => ({ title: name, digits: 2 })),
      { title: 'at least' },
      { title: 'aim' },
    ],
    rows: [...ours].map(([name, value]) => {
      const goal = GOALS.get(name)
      return [
        name,
        value,
        ...theirs.map((figures) => figures.get(name) ?? null),
        goal ? String(goal[0]) : null,
        goal?.[1] == null ? null : String(goal[1]),
      ]
    }),
  }
}

function toolFigures(
  tool: TaggingTool,
  ewt: readonly TreebankSentence[],
  gum: readonly TreebankSentence[],
): Map<string, number> {
  const news = rawText(gum.filter(({ id }) => /news|interview/.test(id)))
  const figures = new Map<string, number>()
  figures.set('UPOS, EWT test', tagAccuracy(tool, ewt))
  figures.set('UPOS, GUM test', tagAccuracy(tool, gum))
  figures.set('sentences, F1, GUM test, news and interviews', sentenceF1(tool, news))
  const whole = rawText(gum)
  const speeds: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const meter = cpuMeter()
    let tokens = 0
    for (const { start, end } of whole.stretches)
      tokens += meter.measure(() => tool.tag(whole.text.slice(start, end))).tokens.length
    if (round > 0) speeds.push((1000 * tokens) / meter.milliseconds())
  }
  figures.set('tokens a CPU-second', Math.round(speeds.sort((a, b) => a - b)[ROUNDS >> 1] as number))
  return figures
}

function tagAccuracy(tool: TaggingTool, sentences: readonly TreebankSentence[]): number {
  let same = 0
  let right = 0
  for (const sentence of sentences) {
    const gold = new Map(
      sentence.words.map((word, i) => {
        const start = sentence.starts[i] as number
        return [`${start}-${start + word.length}`, sentence.tags[i]]
      }),
    )
    for (const { start, end, tag } of tool.tag(sentence.text).tokens) {
      const expected = gold.get(`${start}-${end}`)
      if (expected === undefined) continue
      same++
      if (expected === tag) right++
    }
  }
  return (100 * right) / same
}

function sentenceF1(tool: TaggingTool, raw: RawText): number {
  const found = raw.stretches.flatMap(({ start, end }) =>
    tool
      .tag(raw.text.slice(start, end))
      .sentences.map((span) => ({ start: start + span.start, end: start + span.end })),
  )
  return spanF1(raw.sentences, found)
}
