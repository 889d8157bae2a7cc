import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { bylineToNames } from './byline-to-names.ts'
import { htmlToLines } from './html-to-lines.ts'
import { pageReader } from './page-reader.ts'
import { toIsoDay } from './to-iso-day.ts'

const readability = pageReader({
  name: 'Readability on linkedom',
  package: '@mozilla/readability',
  extract: ({ html }) => new Readability(parseHTML(html).document as unknown as Document).parse(),
  toReading: (result) => ({
    body: htmlToLines(result?.content ?? ''),
    title: result?.title ?? null,
    authors: bylineToNames(result?.byline),
    date: toIsoDay(result?.publishedTime),
  }),
})

const defuddle = pageReader({
  name: 'Defuddle on linkedom',
  package: 'defuddle',
  // Given a string it parses with linkedom itself and mends what it misses there; nothing is fetched.
  extract: ({ html, url }) => Defuddle(html, url, { useAsync: false }),
  toReading: (result) => ({
    body: htmlToLines(result.content),
    title: result.title,
    authors: bylineToNames(result.author),
    date: toIsoDay(result.published),
  }),
})

const articleExtractor = pageReader({
  name: '@extractus/article-extractor',
  package: '@extractus/article-extractor',
  extract: ({ html, url }) => extractFromHtml(html, url),
  toReading: (result) => ({
    body: htmlToLines(result?.content ?? ''),
    title: result?.title ?? null,
    authors: bylineToNames(result?.author),
    date: toIsoDay(result?.published),
  }),
})

/** The tools that read articles from HTML on npm, by the word that chooses them. */
export const COMPETITORS = { readability, defuddle, extractus: articleExtractor } as const
