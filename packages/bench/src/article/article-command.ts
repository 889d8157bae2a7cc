import { join } from 'node:path'
import { loadEnglish } from '@hearsay/english'
import { BenchError } from '../bench-error.ts'
import type { Command, OptionValues } from '../command.ts'
import { corporaFolder } from '../data-folders.ts'
import type { Io } from '../io.ts'
import { choice, count } from '../option-values.ts'
import { runScorer } from '../run-scorer.ts'
import type { ArticleScore } from './article-score.ts'
import { htmlTable, pagesPerCpuSecond, textTable } from './article-tables.ts'
import { COMPETITORS } from './competitor-readers.ts'
import { allLines, hearsayHtml, hearsayText, labelledLines } from './hearsay-readers.ts'
import { leakExamples } from './leak-examples.ts'
import { type Page, readPages } from './page.ts'
import type { PageReader } from './page-reader.ts'
import { type Run, readAllPages } from './read-all-pages.ts'
import type { SetName, ToolFigures } from './tool-figures.ts'

type PageSets = Readonly<Partial<Record<SetName, readonly Page[]>>>

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
    const html: ToolFigures[] = []
    for (const reader of [hearsayHtml(language), ...competitors]) html.push(await measure(reader, sets, 'HTML', io))
    const text: ToolFigures[] = []
    for (const reader of [hearsayText(language), labelledLines, allLines])
      text.push(await measure(reader, sets, 'text', io))

    const whole = limit === Number.POSITIVE_INFINITY
    const failures = [...html, ...text].flatMap(({ name, sets: done }) =>
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

async function measure(reader: PageReader, sets: PageSets, form: 'HTML' | 'text', io: Io): Promise<ToolFigures> {
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

const leaksOf = ({ name, sets }: ToolFigures) => ({
  name,
  pages: Object.values(sets).flatMap(({ run }) => run.leaks),
})

const rowData = ({ name, sets }: ToolFigures) => ({
  name,
  pagesPerCpuSecond: pagesPerCpuSecond(sets),
  ...Object.fromEntries(
    Object.entries(sets).map(([label, { score, run }]) => [
      label,
      { ...score, failed: run.failed, leaks: run.leaks.length },
    ]),
  ),
})
