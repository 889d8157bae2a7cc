import type { Language } from '@hearsay/core'
import { loadEnglish } from '@hearsay/english'
import type { Command } from '../command.ts'
import { cpuMilliseconds } from '../cpu-time.ts'
import type { Io } from '../io.ts'
import { choice, count } from '../option-values.ts'
import type { Table } from '../table.ts'
import { inventedArticle, wordCount } from './invented-article.ts'
import { readRealArticles } from './read-real-articles.ts'
import { analyseText, competitorSubjects, hearsaySubjects, type SpeedSubject } from './speed-subjects.ts'
import { type Timing, timeRounds } from './time-rounds.ts'
import { tokenCount } from './token-count.ts'

const ARTICLE_WORDS = 1000
/** Articles of this length that are read in turn, so that no tool profits from having seen the very same text. */
const ARTICLES = 10
const REAL_ARTICLES = 20
const GROWTH = [1, 2, 4, 8]
const LONG_BYTES = 10 * 2 ** 20
/** Fewer than the invented words take; the text is cut at the byte. */
const BYTES_PER_WORD = 5

/** `bench speed`: how fast a text is read, and whether time grows with its length alone. */
export const speedCommand: Command = {
  name: 'speed',
  summary: 'how fast a text is read, beside other tools, and how time grows with its length',
  options: {
    rounds: { type: 'string', value: 'N', help: 'rounds of which the median counts (5)' },
    competitors: { type: 'string', value: 'all|none', help: 'run the other tools as well (all)' },
    'no-long': { type: 'boolean', help: 'leave out the text of 10 MB' },
  },
  async run(values, io) {
    const rounds = count(values, 'rounds', 5)
    const competitors = choice(values, 'competitors', ['all', 'none'], 'all')
    const language = await loadEnglish()
    const subjects = [...hearsaySubjects(language), ...(competitors === 'all' ? competitorSubjects() : [])]

    const invented = Array.from({ length: ARTICLES }, (_, index) => inventedArticle(ARTICLE_WORDS, index + 1))
    const real = readRealArticles(io.env, REAL_ARTICLES)
    const onInvented = measureSubjects(subjects, invented, rounds, 'invented articles', io)
    const onReal = real.length > 0 ? measureSubjects(subjects, real, rounds, 'articles of polnear/dev', io) : null
    io.stderr.write('growth\n')
    const growth = measureGrowth(language, rounds)
    if (!values['no-long']) io.stderr.write('10 MB\n')
    const long = values['no-long'] ? null : measureLong(language)

    return {
      title: 'Speed',
      tables: [
        subjectTable(
          `An invented article of about ${mean(invented.map(wordCount))} words, ${rounds} rounds`,
          onInvented,
        ),
        ...(onReal
          ? [
              subjectTable(
                `An article of polnear/dev (the first ${real.length}, ${mean(real.map(wordCount))} words on average), ${rounds} rounds`,
                onReal,
              ),
            ]
          : []),
        growthTable(growth),
        ...(long ? [longTable(long)] : []),
      ],
      notes: [
        'Medians of rounds after two that warm up. Tokens are words, numbers and single punctuation marks, counted the same for every tool. All tools ran in one process, one after the other.',
      ],
      packages: [
        '@hearsay/core',
        '@hearsay/english',
        ...(competitors === 'all' ? ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'] : []),
      ],
      data: { invented: onInvented, real: onReal, growth, long },
    }
  },
}

interface SubjectTiming extends Timing {
  readonly name: string
  readonly tokensPerCpuSecond: number
}

function measureSubjects(
  subjects: readonly SpeedSubject[],
  texts: readonly string[],
  rounds: number,
  label: string,
  io: Io,
): SubjectTiming[] {
  const tokens = texts.reduce((sum, text) => sum + tokenCount(text), 0) / texts.length
  return subjects.map(({ name, read }) => {
    io.stderr.write(`${name}, ${label}\n`)
    const timing = timeRounds(read, texts, rounds)
    return { name, ...timing, tokensPerCpuSecond: (1000 * tokens) / timing.cpu }
  })
}

interface GrowthStep extends Timing {
  readonly times: number
  readonly tokens: number
  /** CPU time as a multiple of the first step's. */
  readonly ratio: number
}

function measureGrowth(language: Language, rounds: number): GrowthStep[] {
  const steps = GROWTH.map((times) => {
    const text = inventedArticle(times * ARTICLE_WORDS)
    return {
      times,
      tokens: tokenCount(text),
      ...timeRounds((article) => analyseText(article, language), [text], rounds),
    }
  })
  return steps.map((step) => ({ ...step, ratio: step.cpu / (steps[0] as Timing).cpu }))
}

interface LongRun extends Timing {
  readonly tokens: number
  readonly claims: number
  /** Most memory that the process has held, MiB. */
  readonly peakMiB: number
}

function measureLong(language: Language): LongRun {
  const words = Math.ceil(LONG_BYTES / BYTES_PER_WORD)
  const text = Buffer.from(inventedArticle(words), 'utf8').subarray(0, LONG_BYTES).toString('utf8')
  const wallStart = performance.now()
  const cpuStart = cpuMilliseconds()
  const { claims } = analyseText(text, language)
  const timing = { wall: performance.now() - wallStart, cpu: cpuMilliseconds() - cpuStart }
  // maxRSS is in KiB on every system that Node runs on.
  return { ...timing, tokens: tokenCount(text), claims: claims.length, peakMiB: process.resourceUsage().maxRSS / 1024 }
}

function subjectTable(title: string, timings: readonly SubjectTiming[]): Table {
  return {
    title,
    columns: [
      { title: 'tool' },
      { title: 'wall ms', digits: 1 },
      { title: 'CPU ms', digits: 1 },
      { title: 'tokens/CPU-s' },
    ],
    rows: timings.map(({ name, wall, cpu, tokensPerCpuSecond }) => [name, wall, cpu, tokensPerCpuSecond]),
  }
}

function growthTable(growth: readonly GrowthStep[]): Table {
  return {
    title: `hearsay, text to analysis, by length (1x is ${ARTICLE_WORDS} words)`,
    columns: [
      { title: 'length' },
      { title: 'tokens' },
      { title: 'CPU ms', digits: 1 },
      { title: 'times the first', digits: 2 },
      { title: 'tokens/CPU-s' },
    ],
    rows: growth.map(({ times, tokens, cpu, ratio }) => [`${times}x`, tokens, cpu, ratio, (1000 * tokens) / cpu]),
  }
}

function longTable({ tokens, wall, cpu, claims, peakMiB }: LongRun): Table {
  return {
    title: 'hearsay, text to analysis, one long text of invented prose, one run',
    columns: [
      { title: 'length' },
      { title: 'tokens' },
      { title: 'wall s', digits: 1 },
      { title: 'CPU s', digits: 1 },
      { title: 'tokens/CPU-s' },
      { title: 'claims' },
      { title: 'peak MiB' },
    ],
    rows: [['10 MB', tokens, wall / 1000, cpu / 1000, (1000 * tokens) / cpu, claims, peakMiB]],
  }
}

const mean = (numbers: readonly number[]) => Math.round(numbers.reduce((a, b) => a + b, 0) / numbers.length)
