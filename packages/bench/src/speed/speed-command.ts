import { extractClaims, type Language, parseArticle } from '@hearsay/core'
import { loadEnglish } from '@hearsay/english'
import type { Command } from '../command.ts'
import { cpuMilliseconds } from '../cpu-time.ts'
import { choice, count } from '../option-values.ts'
import { inventedArticle, wordCount } from './invented-article.ts'
import { type SpeedSubject, speedCompetitors } from './speed-competitors.ts'
import { type Timing, timeRounds } from './time-rounds.ts'
import { tokenCount } from './token-count.ts'

const ARTICLE_WORDS = 1000
const GROWTH = [1, 2, 4, 8]
const LONG_BYTES = 10 * 2 ** 20

/** `bench speed`: how fast a text is read, and whether time grows with its length alone. */
export const speedCommand: Command = {
  name: 'speed',
  summary: 'how fast a text is read, beside other tools, and how time grows with its length',
  options: {
    rounds: { type: 'string', value: 'N', help: 'rounds of which the median counts (7)' },
    competitors: { type: 'string', value: 'all|none', help: 'run the other tools as well (all)' },
    'no-long': { type: 'boolean', help: 'leave out the text of 10 MB' },
  },
  async run(values, io) {
    const rounds = count(values, 'rounds', 7)
    const competitors = choice(values, 'competitors', ['all', 'none'], 'all')
    const language = await loadEnglish()
    const article = inventedArticle(ARTICLE_WORDS)
    const tokens = tokenCount(article)

    const subjects = [...hearsaySubjects(language), ...(competitors === 'all' ? speedCompetitors() : [])]
    const speeds = subjects.map(({ name, read }) => {
      io.stderr.write(`${name}\n`)
      const timing = timeRounds(() => read(article), rounds)
      return { name, ...timing, tokensPerCpuSecond: (1000 * tokens) / timing.cpu }
    })
    io.stderr.write('growth\n')
    const growth = measureGrowth(language, rounds)
    if (!values['no-long']) io.stderr.write('10 MB\n')
    const long = values['no-long'] ? null : measureLong(language)

    return {
      title: `Speed: an invented article of ${wordCount(article)} words, ${tokens} tokens`,
      tables: [
        {
          title: `One article, median of ${rounds} rounds after warm-up`,
          columns: [
            { title: 'tool' },
            { title: 'wall ms', digits: 1 },
            { title: 'CPU ms', digits: 1 },
            { title: 'tokens/CPU-s' },
          ],
          rows: speeds.map(({ name, wall, cpu, tokensPerCpuSecond }) => [name, wall, cpu, tokensPerCpuSecond]),
        },
        {
          title: 'hearsay, text to analysis, by length',
          columns: [
            { title: 'length' },
            { title: 'tokens' },
            { title: 'CPU ms', digits: 1 },
            { title: 'times the first', digits: 2 },
            { title: 'tokens/CPU-s' },
          ],
          rows: growth.map(({ times, tokens: size, cpu, ratio }) => [
            `${times}x`,
            size,
            cpu,
            ratio,
            (1000 * size) / cpu,
          ]),
        },
        ...(long
          ? [
              {
                title: 'hearsay, prose of 10 MB, one run',
                columns: [
                  { title: 'length' },
                  { title: 'tokens' },
                  { title: 'wall s', digits: 1 },
                  { title: 'CPU s', digits: 1 },
                  { title: 'tokens/CPU-s' },
                  { title: 'claims' },
                  { title: 'peak MiB' },
                ],
                rows: [
                  [
                    '10 MB',
                    long.tokens,
                    long.wall / 1000,
                    long.cpu / 1000,
                    (1000 * long.tokens) / long.cpu,
                    long.claims,
                    long.peakMiB,
                  ],
                ],
              },
            ]
          : []),
      ],
      notes: [
        'Tokens are words, numbers and single punctuation marks, counted the same for every tool. All tools ran in one process, one after the other.',
      ],
      packages: [
        '@hearsay/core',
        '@hearsay/english',
        ...(competitors === 'all' ? ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'] : []),
      ],
      data: { tokens, speeds, growth, long },
    }
  },
}

function hearsaySubjects(language: Language): SpeedSubject[] {
  return [
    { name: 'hearsay: text to analysis', read: (text) => analyse(text, language) },
    {
      name: 'hearsay: the article alone',
      read: (text) => parseArticle(text, { format: 'text', language }),
    },
    {
      name: 'hearsay: the language alone',
      read: (text) => language.annotate(text, [{ start: 0, end: text.length }]),
    },
  ]
}

function analyse(text: string, language: Language) {
  return extractClaims(parseArticle(text, { format: 'text', language }), { language })
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
    return { times, tokens: tokenCount(text), ...timeRounds(() => analyse(text, language), rounds) }
  })
  return steps.map((step) => ({ ...step, ratio: step.cpu / (steps[0] as Timing).cpu }))
}

function measureLong(language: Language) {
  const text = longText(LONG_BYTES)
  const wallStart = performance.now()
  const cpuStart = cpuMilliseconds()
  const { claims } = analyse(text, language)
  return {
    tokens: tokenCount(text),
    wall: performance.now() - wallStart,
    cpu: cpuMilliseconds() - cpuStart,
    claims: claims.length,
    // Of the whole process, in KiB on every system that Node runs on.
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }
}

/** Invented prose of at least so many bytes in UTF-8. */
function longText(bytes: number): string {
  // A word of the invented articles takes about six bytes; a little more than enough is cut off.
  return Buffer.from(inventedArticle(Math.ceil(bytes / 5.2)), 'utf8')
    .subarray(0, bytes)
    .toString('utf8')
}
