import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/parse-article.ts'

// The article the project began with is not part of the repository; where it is at hand, it must be read exactly.
const FOLDER = fileURLToPath(new URL('../../../../shared/seed', import.meta.url))
const isThere = existsSync(`${FOLDER}/article.txt`)

interface Expected {
  readonly article: {
    readonly headline: string
    readonly alternativeHeadlines: readonly string[]
    readonly credit: string
    readonly related: readonly { readonly label: string; readonly title: string; readonly tag?: string }[]
  }
  readonly blocks: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
}

describe.skipIf(!isThere)('reading: the article of shared/seed (skipped when it is not there)', () => {
  const read = () => {
    const expected: Expected = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8'))
    return { expected, article: parseArticle(readFileSync(`${FOLDER}/article.txt`, 'utf8')) }
  }

  test('every block has its kind and span', () => {
    const { expected, article } = read()
    const found = article.blocks.map(({ kind, span }) => ({ kind, ...span }))
    expect(found).toEqual(expected.blocks.map(({ kind, start, end }) => ({ kind, start, end })))
  })

  test('the fields are right', () => {
    const { expected, article } = read()
    expect(article.headline?.text).toBe(expected.article.headline)
    expect(article.alternativeHeadlines.map(({ text }) => text)).toEqual(expected.article.alternativeHeadlines)
    expect(article.credit?.text).toBe(expected.article.credit)
    expect(article.related.map(({ label, title, tag }) => ({ label, title, tag }))).toEqual(
      expected.article.related.map(({ label, title, tag }) => ({ label, title: title.trim(), tag: tag ?? null })),
    )
  })
})
