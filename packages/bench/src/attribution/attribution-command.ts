import { join } from 'node:path'
import { extractClaims, type Language, parseArticle } from '@hearsay/core'
import { loadEnglish } from '@hearsay/english'
import type { Command } from '../command.ts'
import { type CpuMeter, cpuMeter } from '../cpu-time.ts'
import { corporaFolder } from '../data-folders.ts'
import type { Io } from '../io.ts'
import { readJsonLines } from '../json-lines.ts'
import { choice, count } from '../option-values.ts'
import { progress } from '../progress.ts'
import type { Report } from '../report.ts'
import { runScorer } from '../run-scorer.ts'
import type { Table } from '../table.ts'
import { wordsOf } from '../words.ts'
import { analysisToPrediction } from './analysis-to-prediction.ts'
import { ATTRIBUTION_ANCHORS } from './attribution-anchors.ts'
import { type JudgedArticle, judgeArticle } from './attribution-errors.ts'
import { type AttributionScore, figuresOf, type Prf } from './attribution-score.ts'
import { compromiseClaims } from './compromise-claims.ts'
import type { AttributionPrediction, ClaimOffsets, CorpusArticle } from './corpus-article.ts'
import { errorExamples } from './error-examples.ts'
import { countOutcomes, errorTables, GROUPINGS } from './error-tables.ts'
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
        scoreTable(
          ours,
          others,
          split === 'dev' && articles.length === ours.articles && limit === Number.POSITIVE_INFINITY,
        ),
        precisionTable(ours),
        ...(judged
          ? [
              ...errorTables(
                'expected',
                judged.flatMap((article) => article.golds),
              ),
              ...errorTables(
                'found',
                judged.flatMap((article) => article.guesses),
              ),
            ]
          : []),
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
      ...(judged
        ? {
            examples: errorExamples(judged, {
              most: examples,
              cue: typeof values.cue === 'string' ? values.cue : null,
            }),
          }
        : {}),
    } satisfies Report
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

function scoreTable(
  ours: AttributionScore,
  others: readonly { readonly name: string; readonly score: AttributionScore }[],
  withAnchors: boolean,
): Table {
  const anchors = withAnchors ? ATTRIBUTION_ANCHORS.map(([name, ...figures]) => [`anchor: ${name}`, ...figures]) : []
  return {
    title: 'F1 in percent',
    columns: [
      { title: 'tool' },
      ...['words: source', 'cue', 'content', 'relations: content', 'linked', 'exact'].map((title) => ({
        title,
        digits: 1,
      })),
    ],
    rows: [
      ['hearsay', ...figuresOf(ours)],
      ...others.map(({ name, score }) => [name, ...figuresOf(score)]),
      ...anchors,
    ],
  }
}

function precisionTable({ tokens, relations }: AttributionScore): Table {
  const row = (name: string, { p, r, f1 }: Prf) => [name, p, r, f1]
  return {
    title: 'hearsay in detail, in percent',
    columns: [{ title: 'reading' }, ...['precision', 'recall', 'F1'].map((title) => ({ title, digits: 1 }))],
    rows: [
      row('words: source', tokens.source),
      row('words: cue', tokens.cue),
      row('words: content', tokens.content),
      row('relations: content', relations.content),
      row('relations: linked', relations.linked),
      row('relations: exact', relations.exact),
    ],
  }
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
  return { expected: of('golds'), found: of('guesses') }
}
