import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Article } from '../src/model/article.ts'
import { parseArticle } from '../src/parse-article.ts'

const ROOT = fileURLToPath(new URL('../fixtures/read', import.meta.url))
const UPDATE = process.env.HEARSAY_UPDATE_FIXTURES === '1'

describe('reading: fixtures', () => {
  for (const name of readdirSync(ROOT).sort()) {
    test(name, () => {
      const folder = join(ROOT, name)
      const input = ['input.txt', 'input.html'].map((file) => join(folder, file)).find((file) => existsSync(file))
      if (!input) throw new Error(`${name} has neither input.txt nor input.html`)
      const found = summary(parseArticle(readFileSync(input, 'utf8')))
      const expected = join(folder, 'expected.json')
      if (UPDATE) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`)
      expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
    })
  }
})

/** The article as fixtures write it: blocks as [kind, text], and every field that is neither null nor empty. */
function summary(article: Article): Record<string, unknown> {
  const { text } = article
  const { dateline } = article
  const fields = {
    headline: article.headline?.text,
    alternativeHeadlines: article.alternativeHeadlines.map((field) => field.text),
    standfirst: article.standfirst?.text,
    authors: article.authors.map((field) => field.text),
    publisher: article.publisher?.text,
    publishedAt: article.publishedAt?.value,
    modifiedAt: article.modifiedAt?.value,
    dateline: dateline && {
      place: dateline.place,
      agency: dateline.agency,
      text: dateline.span && text.slice(dateline.span.start, dateline.span.end),
    },
    section: article.section?.text,
    language: article.language,
    canonicalUrl: article.canonicalUrl,
    related: article.related.map(({ label, title, tag, url }) => ({
      label,
      title,
      ...(tag === null ? {} : { tag }),
      ...(url === null ? {} : { url }),
    })),
    credit: article.credit?.text,
    corrections: article.corrections.map((field) => field.text),
    issues: article.issues.map(({ code }) => code),
  }
  return {
    blocks: article.blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
    ...Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value && !(Array.isArray(value) && value.length === 0)),
    ),
  }
}
