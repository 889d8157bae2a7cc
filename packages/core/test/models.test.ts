import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  Analysis,
  Article,
  type Claim,
  HearsayError,
  jsonSchema,
  MODELS,
  type ModelName,
  Span,
  VERSION,
} from '../src/index.ts'

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(VERSION).toBe(version)
})

describe('models', () => {
  const article: Article = {
    schemaVersion: 1,
    id: '0'.repeat(64),
    text: 'Run!',
    format: 'text',
    url: null,
    canonicalUrl: null,
    headline: null,
    alternativeHeadlines: [],
    standfirst: null,
    authors: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    dateline: null,
    section: null,
    language: null,
    related: [],
    credit: null,
    corrections: [],
    blocks: [{ kind: 'paragraph', span: { start: 0, end: 4 }, confidence: 1 }],
    issues: [],
  }

  test('a span has whole, non-negative offsets', () => {
    expect(Span.safeParse({ start: 0, end: 2 }).success).toBe(true)
    for (const wrong of [{ start: -1, end: 2 }, { start: 0.5, end: 2 }, { start: 0 }, null])
      expect(Span.safeParse(wrong).success).toBe(false)
  })

  test('an article must name its version and a real id', () => {
    expect(Article.safeParse(article).success).toBe(true)
    expect(Article.safeParse({ ...article, schemaVersion: 2 }).error?.issues[0]?.path).toEqual(['schemaVersion'])
    expect(Article.safeParse({ ...article, id: 'abc' }).error?.issues[0]?.path).toEqual(['id'])
  })

  test('what is wrong in an analysis is told with its path', () => {
    const claim: Claim = {
      id: 'c1',
      kind: 'direct',
      act: 'order',
      content: { spans: [{ start: 0, end: 4 }] },
      cue: null,
      source: null,
      addressee: null,
      channel: null,
      parent: null,
      relays: [],
      distance: null,
      certainty: null,
      quantities: [],
      times: [],
      blocks: [0],
      confidence: 0.5,
    }
    const result = Analysis.safeParse({ claims: [{ ...claim, content: { spans: [] } }] })
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toContain('claims.0.content.spans')
  })
})

describe('JSON Schema', () => {
  test.each(Object.keys(MODELS) as ModelName[])('of %s names its version and describes its fields', (name) => {
    const schema = jsonSchema(name)
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: name,
      type: 'object',
    })
    expect(JSON.stringify(schema)).toContain('"description"')
  })

  test('an unknown model is an error that names the known ones', () => {
    expect(() => jsonSchema('toString' as ModelName)).toThrow(HearsayError)
    expect(() => jsonSchema('nothing' as ModelName)).toThrow(/analysis, article, block, claim/)
  })
})
