import type { Cell, Table } from '../table.ts'
import { HTML_ANCHORS, TEXT_ANCHORS } from './article-anchors.ts'
import type { ToolFigures } from './tool-figures.ts'

/** All that is read from HTML, with the anchors where whole sets were read. */
export function htmlTable(rows: readonly ToolFigures[], withAnchors: boolean): Table {
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

/** The same from naive plain text. */
export function textTable(rows: readonly ToolFigures[], withAnchors: boolean): Table {
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
export function pagesPerCpuSecond(sets: ToolFigures['sets']): number {
  let pages = 0
  let seconds = 0
  for (const { run } of Object.values(sets)) {
    pages += run.predictions.length
    seconds += run.predictions.length / run.pagesPerCpuSecond
  }
  return pages / seconds
}
