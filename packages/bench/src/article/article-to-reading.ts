import { type Article, bodyText } from '@hearsay/core'
import type { Reading } from './page-reader.ts'

/** What hearsay reads, in the scorer's terms. */
export function articleToReading(article: Article): Reading {
  return {
    body: bodyText(article),
    title: article.headline?.text ?? null,
    authors: article.authors.map(({ text }) => text),
    date: article.publishedAt?.value ?? null,
  }
}
