import { join } from 'node:path'
import { loadEnglish } from '@hearsay/english'
import { BenchError } from '../bench-error.ts'
import type { Command, OptionValues } from '../command.ts'
import { corporaFolder } from '../data-folders.ts'
import type { Io } from '../io.ts'
import { choice, count } from '../option-values.ts'
import { runScorer } from '../run-scorer.ts'
import type { Cell, Table } from '../table.ts'
import { HTML_ANCHORS, TEXT_ANCHORS } from './article-anchors.ts'
import type { ArticleScore } from './article-score.ts'
import { COMPETITORS } from './competitor-readers.ts'
import { allLines, hearsayHtml, hearsayText, labelledLines } from './hearsay-readers.ts'
import { leakExamples } from './leak-examples.ts'
import { type Page, readPages } from './page.ts'
import type { PageReader } from './page-reader.ts'
import { type Run, readAllPages } from './read-all-pages.ts'

type SetName = 'pages-a' | 'pages-b'
type PageSets = Readonly<Partial<Record<SetName, readonly Page[]>>>

/** A tool's figures on the sets that were run. */
interface Row {
  readonly name: string
  readonly sets: Readonly<Partial<Record<SetName, { readonly score: ArticleScore; readonly run: Run }>>>
}

/** `bench article`: the body and the fields of an article, from HTML and from naive text. */
export const articleCommand: Command = {
  name: 'article',
  summary: 'the article in a page: body, title, authors, date and leaks, from HTML and from plain text',
  options: {
    set: { type: 'string', value: 'a|b|both', help: 'which pages (both)' },
    limit: { type: 'string', value: 'N', help: 'the first N pages of each set only' },
    competitors: {
      type: 'string',
      value: 'LIST',
      help: `all, none, or some of ${Object.keys(COMPETITORS).join(',')} (all; they take minutes)`,
    },
    leaks: { type: 'boolean', help: 'print the lines that leaked' },
  },
  async run(values, io) {
    const set = choice(values, 'set', ['a', 'b', 'both'], 'both')
    const limit = count(values, 'limit', Number.POSITIVE_INFINITY)
    const competitors = chosenCompetitors(values)
    const sets: PageSets = {
      ...(set === 'b' ? {} : { 'pages-a': readPages(join(corporaFolder(io.env), 'pages-a'), limit) }),
      ...(set === 'a' ? {} : { 'pages-b': readPages(join(corporaFolder(io.env), 'pages-b'), limit) }),
    }
    const language = await loadEnglish()
    const html: Row[] = []
    for (const reader of [hearsayHtml(language), ...competitors]) html.push(await measure(reader, sets, 'HTML', io))
    const text: Row[] = []
    for (const reader of [hearsayText(language), labelledLines, allLines])
      text.push(await measure(reader, sets, 'text', io))

    const whole = limit === Number.POSITIVE_INFINITY
    const failures = html.flatMap(({ name, sets: done }) =>
      Object.entries(done).flatMap(([label, { run }]) =>
        run.failed > 0 ? [`${name} failed on ${run.failed} pages of ${label}.`] : [],
      ),
    )
    return {
      title: `The article in a page: ${Object.entries(sets)
        .map(([name, pages]) => `${name}, ${pages.length} pages`)
        .join('; ')}`,
      tables: [htmlTable(html, whole), textTable(text, whole)],
      notes: [
        'F1 of 4-word shingles; accuracy: pages with every word the same. A leak is a page whose body holds a read-more, sign-up, consent, advert, share or copyright line that its gold body does not. The speeds of the anchors were measured on another machine.',
        ...failures,
      ],
      packages: ['@hearsay/core', '@hearsay/english', 'linkedom', ...competitors.map((reader) => reader.package)],
      data: { html: html.map(rowData), text: text.map(rowData) },
      ...(values.leaks ? { examples: leakExamples([...html, ...text.slice(0, 1)].map(leaksOf)) } : {}),
    }
  },
}

function chosenCompetitors(values: OptionValues): PageReader[] {
  const chosen = values.competitors ?? 'all'
  if (chosen === 'none') return []
  if (chosen === 'all') return Object.values(COMPETITORS)
  return String(chosen)
    .split(',')
    .map((name) => {
      if (!Object.hasOwn(COMPETITORS, name))
        throw new BenchError(
          `--competitors takes all, none or some of ${Object.keys(COMPETITORS).join(',')}, not ${name}.`,
        )
      return COMPETITORS[name as keyof typeof COMPETITORS]
    })
}

async function measure(reader: PageReader, sets: PageSets, form: 'HTML' | 'text', io: Io): Promise<Row> {
  const done: Partial<Record<SetName, { score: ArticleScore; run: Run }>> = {}
  for (const [label, pages] of Object.entries(sets) as [SetName, readonly Page[]][]) {
    const run = await readAllPages(reader, pages, `${label} from ${form}`, io)
    const score = runScorer<ArticleScore>(
      { scorer: 'score-article.mjs', name: label, gold: pages.map(({ gold }) => gold) },
      `${form}-${reader.name}`,
      run.predictions,
      io.env,
    )
    done[label] = { score, run }
  }
  return { name: reader.name, sets: done }
}

function htmlTable(rows: readonly Row[], withAnchors: boolean): Table {
  return {
    title: 'From HTML',
    columns: [
      { title: 'tool' },
      ...['a: F1', 'accuracy', 'b: F1', 'accuracy', 'title', 'authors', 'date'].map((title) => ({ title, digits: 3 })),
      { title: 'leaks a' },
      { title: 'leaks b' },
      { title: 'pages/CPU-s', digits: 1 },
    ],
    rows: [
      ...rows.map(({ name, sets }): Cell[] => {
        const [a, b] = [sets['pages-a'], sets['pages-b']]
        return [
          name,
          a?.score.body.f1 ?? null,
          a?.score.body.accuracy ?? null,
          b?.score.body.f1 ?? null,
          b?.score.body.accuracy ?? null,
          b?.score.title ?? null,
          b?.score.authors ?? null,
          b?.score.date ?? null,
          a?.run.leaks.length ?? null,
          b?.run.leaks.length ?? null,
          pagesPerCpuSecond(sets),
        ]
      }),
      ...(withAnchors ? HTML_ANCHORS : []).map(({ name, a, b, title, authors, date, pagesPerSecond }): Cell[] => [
        `anchor: ${name}`,
        a.f1,
        a.accuracy,
        b.f1,
        b.accuracy,
        title,
        authors,
        date,
        null,
        null,
        pagesPerSecond,
      ]),
    ],
  }
}

function textTable(rows: readonly Row[], withAnchors: boolean): Table {
  return {
    title: 'From naive plain text',
    columns: [
      { title: 'tool' },
      ...['a: F1', 'accuracy', 'b: F1', 'accuracy'].map((title) => ({ title, digits: 3 })),
      { title: 'leaks a' },
      { title: 'leaks b' },
      { title: 'pages/CPU-s', digits: 1 },
    ],
    rows: [
      ...rows.map(({ name, sets }, index): Cell[] => {
        const [a, b] = [sets['pages-a'], sets['pages-b']]
        return [
          name,
          a?.score.body.f1 ?? null,
          a?.score.body.accuracy ?? null,
          b?.score.body.f1 ?? null,
          b?.score.body.accuracy ?? null,
          a?.run.leaks.length ?? null,
          b?.run.leaks.length ?? null,
          index === 0 ? pagesPerCpuSecond(sets) : null,
        ]
      }),
      ...(withAnchors ? TEXT_ANCHORS : []).map(([name, a, b]): Cell[] => [
        `anchor: ${name}`,
        a,
        null,
        b,
        null,
        null,
        null,
        null,
      ]),
    ],
  }
}

/** Over all sets together: pages by the sum of their CPU time. */
function pagesPerCpuSecond(sets: Row['sets']): number {
  let pages = 0
  let seconds = 0
  for (const { run } of Object.values(sets)) {
    pages += run.predictions.length
    seconds += run.predictions.length / run.pagesPerCpuSecond
  }
  return pages / seconds
}

const leaksOf = ({ name, sets }: Row) => ({
  name,
  pages: Object.values(sets).flatMap(({ run }) => run.leaks),
})

const rowData = ({ name, sets }: Row) => ({
  name,
  pagesPerCpuSecond: pagesPerCpuSecond(sets),
  ...Object.fromEntries(
    Object.entries(sets).map(([label, { score, run }]) => [
      label,
      { ...score, failed: run.failed, leaks: run.leaks.length },
    ]),
  ),
})
