import { join } from 'node:path'
import { extractClaims, type Language, parseArticle } from '@hearsay/core'
import { loadEnglish } from '@hearsay/english'
import type { Command } from '../command.ts'
import { type CpuMeter, cpuMeter } from '../cpu-time.ts'
import { corporaFolder } from '../data-folders.ts'
import type { Io } from '../io.ts'
import { readJsonLines } from '../json-lines.ts'
import { choice, count, word } from '../option-values.ts'
import { progress } from '../progress.ts'
import { runScorer } from '../run-scorer.ts'
import type { Table } from '../table.ts'
import { wordsOf } from '../words.ts'
import { analysisToPrediction } from './analysis-to-prediction.ts'
import { ATTRIBUTION_ANCHORS } from './attribution-anchors.ts'
import { type JudgedArticle, judgeArticle } from './attribution-errors.ts'
import type { AttributionScore } from './attribution-score.ts'
import { precisionTable, scoreTable } from './attribution-tables.ts'
import { compromiseClaims } from './compromise-claims.ts'
import type { AttributionPrediction, ClaimOffsets, CorpusArticle } from './corpus-article.ts'
import { errorExamples } from './error-examples.ts'
import { countDifferences, countOutcomes, differenceTable, errorTables, GROUPINGS } from './error-tables.ts'
import { nearestWordsClaims } from './nearest-words-claims.ts'

/** `bench attribution`: who said what, on polnear. */
export const attributionCommand: Command = {
  name: 'attribution',
  summary: 'who said what, on the articles of polnear',
  options: {
    split: { type: 'string', value: 'dev|train', help: 'which articles (dev)' },
    limit: { type: 'string', value: 'N', help: 'the first N articles only' },
    competitors: { type: 'string', value: 'all|none', help: 'run the other tools as well (all)' },
    errors: { type: 'boolean', help: 'what is missed and what is wrong, by kind, with examples' },
    examples: { type: 'string', value: 'N', help: 'with --errors: examples of each kind (5)' },
    cue: { type: 'string', value: 'LEMMA', help: 'with --errors: examples with this cue only' },
  },
  async run(values, io) {
    const split = choice(values, 'split', ['dev', 'train'], 'dev')
    const limit = count(values, 'limit', Number.POSITIVE_INFINITY)
    const competitors = choice(values, 'competitors', ['all', 'none'], 'all')
    const examples = count(values, 'examples', 5)
    const articles = readJsonLines<CorpusArticle>(join(corporaFolder(io.env), 'polnear', `${split}.jsonl`), limit)
    const gold = articles.map(({ id, text, attributions }) => ({ id, text, attributions }))
    const score = (tool: string, predictions: readonly AttributionPrediction[]) =>
      runScorer<AttributionScore>(
        { scorer: 'score-attribution.mjs', name: `polnear-${split}`, gold },
        tool,
        predictions,
        io.env,
      )

    const language = await loadEnglish()
    const meter = cpuMeter()
    const predictions = predict(articles, language, meter, io)
    const ours = score('hearsay', predictions)
    const others =
      competitors === 'none'
        ? []
        : OTHERS.map(([name, claims]) => ({
            name,
            score: score(
              name,
              articles.map(({ id, text }) => ({ id, claims: claims(text) })),
            ),
          }))
    const wordCount = articles.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
    const wordsPerSecond = (1000 * wordCount) / meter.milliseconds()
    const judged = values.errors ? judgeAll(articles, predictions, language) : null
    return {
      title: `Who said what: polnear/${split}, ${ours.articles} articles, ${ours.gold} attributions`,
      tables: [
        scoreTable(ours, others, split === 'dev' && limit === Number.POSITIVE_INFINITY),
        precisionTable(ours),
        ...(judged ? judgedTables(judged) : []),
      ],
      notes: [
        `hearsay found ${ours.predicted} attributed claims that stand in no other, reading ${Math.round(wordsPerSecond)} words a CPU-second, first articles included.`,
      ],
      packages: ['@hearsay/core', '@hearsay/english', ...(competitors === 'all' ? ['compromise'] : [])],
      data: {
        split,
        hearsay: ours,
        wordsPerCpuSecond: Math.round(wordsPerSecond),
        others,
        anchors: ATTRIBUTION_ANCHORS,
        ...(judged ? { errors: errorData(judged) } : {}),
      },
      ...(judged ? { examples: errorExamples(judged, { most: examples, cue: word(values, 'cue') }) } : {}),
    }
  },
}

/** Tools that run beside: a name and text → claims. */
const OTHERS: readonly (readonly [name: string, claims: (text: string) => ClaimOffsets[]])[] = [
  ['quotes, nearest verb, nearest name', nearestWordsClaims],
  ['compromise .quotations()', compromiseClaims],
]

function predict(
  articles: readonly CorpusArticle[],
  language: Language,
  meter: CpuMeter,
  io: Io,
): AttributionPrediction[] {
  const tell = progress(io, 'hearsay', articles.length)
  return articles.map(({ id, text }, index) => {
    const analysis = meter.measure(() => extractClaims(parseArticle(text, { format: 'text', language }), { language }))
    tell(index + 1)
    return analysisToPrediction(id, analysis)
  })
}

function judgeAll(
  articles: readonly CorpusArticle[],
  predictions: readonly AttributionPrediction[],
  language: Language,
): JudgedArticle[] {
  return articles.map((article, index) => {
    const lines = [...article.text.matchAll(/[^\n]+/g)]
    const annotation = language.annotate(
      article.text,
      lines.map((line) => ({ start: line.index, end: line.index + line[0].length })),
    )
    return judgeArticle(article, predictions[index]?.claims ?? [], annotation)
  })
}

function judgedTables(judged: readonly JudgedArticle[]): Table[] {
  const golds = judged.flatMap((article) => article.golds)
  const guesses = judged.flatMap((article) => article.guesses)
  return [...errorTables('expected', golds), ...errorTables('found', guesses), differenceTable(golds)]
}

function errorData(judged: readonly JudgedArticle[]) {
  const of = (side: 'golds' | 'guesses') =>
    Object.fromEntries(
      GROUPINGS.map(([key]) => [
        key,
        countOutcomes(
          judged.flatMap((article) => article[side]),
          key,
        ),
      ]),
    )
  return {
    expected: of('golds'),
    found: of('guesses'),
    differences: Object.fromEntries(countDifferences(judged.flatMap((article) => article.golds))),
  }
}
