import { type Language, parseArticle } from '@hearsay/core'
import { articleToReading } from './article-to-reading.ts'
import { pageReader } from './page-reader.ts'

/** hearsay over the page's HTML. */
export const hearsayHtml = (language: Language) =>
  pageReader({
    name: 'hearsay',
    package: '@hearsay/core',
    extract: ({ html, url }) => parseArticle(html, { format: 'html', url, language }),
    toReading: articleToReading,
  })

/** hearsay over the page as naive plain text. */
export const hearsayText = (language: Language) =>
  pageReader({
    name: 'hearsay',
    package: '@hearsay/core',
    extract: ({ lines, url }) =>
      parseArticle(lines.map(({ text }) => text).join('\n'), { format: 'text', url, language }),
    toReading: articleToReading,
  })

/** The lines that are labelled as body: the best that a reader of the naive text can do. */
export const labelledLines = pageReader({
  name: 'the labelled lines themselves (ceiling)',
  package: '@hearsay/core',
  extract: ({ lines }) => lines.filter(({ body }) => body).map(({ text }) => text),
  toReading: (lines) => ({ body: lines.join('\n') }),
})

/** All lines: what a reader of the naive text has to beat. */
export const allLines = pageReader({
  name: 'keep everything',
  package: '@hearsay/core',
  extract: ({ lines }) => lines.map(({ text }) => text),
  toReading: (lines) => ({ body: lines.join('\n') }),
})
