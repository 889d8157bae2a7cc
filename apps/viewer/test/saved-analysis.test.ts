import type { Analysis } from '@hearsay/core'
import { describe, expect, test } from 'vitest'
import { looksLikeJson, savedAnalysis } from '../src/reading/saved-analysis.ts'
import { TUNNEL } from './tunnel.ts'

/** A copy of the fixture, changed. */
function changed(change: (analysis: Analysis) => void): string {
  const copy = structuredClone(TUNNEL)
  change(copy)
  return JSON.stringify(copy)
}
const first = <T>(list: readonly T[]): T => {
  const [item] = list
  if (item === undefined) throw new Error('The fixture is empty.')
  return item
}

describe('savedAnalysis', () => {
  test('opens what was saved, a byte order mark or not', () => {
    expect(savedAnalysis(JSON.stringify(TUNNEL))).toEqual(TUNNEL)
    expect(savedAnalysis(`\uFEFF${JSON.stringify(TUNNEL)}`)).toEqual(TUNNEL)
  })

  test('names what is not JSON and what is JSON of another kind', () => {
    expect(savedAnalysis('{"schemaVersion":1,')).toMatchObject({ code: 'not-json' })
    expect(savedAnalysis('{"title":"x"}')).toMatchObject({ code: 'not-analysis' })
    expect(savedAnalysis('{"__proto__":{"claims":[]}}')).toMatchObject({ code: 'not-analysis' })
  })

  test('says where a field is wrong', () => {
    const json = changed((analysis) => {
      first(analysis.claims).confidence = 7
    })
    expect(savedAnalysis(json)).toMatchObject({ detail: expect.stringContaining('claims.0.confidence') })
  })

  test.each<[string, (analysis: Analysis) => void, string]>([
    [
      'a span behind the end',
      (a) => first(a.claims).content.spans.push({ start: 0, end: a.article.text.length + 1 }),
      'claims.0',
    ],
    ['a span that runs backwards', (a) => first(a.claims).content.spans.push({ start: 9, end: 3 }), 'claims.0'],
    ['blocks out of order', (a) => a.article.blocks.reverse(), 'article.blocks.1'],
    ['a source that is not there', (a) => a.sources.shift(), 'claims.0'],
    ['the same id twice', (a) => a.sources.push(first(a.sources)), 'an id'],
    [
      'a parent that is not there',
      (a) => {
        first(a.claims).parent = 'nobody'
      },
      'claims.0',
    ],
    [
      'a claim inside itself',
      (a) => {
        first(a.claims).parent = first(a.claims).id
      },
      'inside itself',
    ],
    ['a block that is not there', (a) => first(a.claims).blocks.push(999), 'claims.0'],
    [
      'an issue outside the text',
      (a) => a.issues.push({ code: 'no-article', message: '', span: { start: 0, end: 10_000_000 } }),
      'issues',
    ],
    ['a mention outside the text', (a) => first(a.sources).mentions.push({ start: 0, end: 10_000_000 }), 'sources'],
  ])('does not take %s', (_, change, detail) => {
    expect(savedAnalysis(changed(change))).toEqual({
      code: 'not-analysis',
      detail: expect.stringContaining(detail),
    })
  })
})

test('looksLikeJson', () => {
  expect(looksLikeJson(' \n{"a":1}')).toBe(true)
  expect(looksLikeJson('\uFEFF{')).toBe(true)
  expect(looksLikeJson('“It is,” she said.')).toBe(false)
  expect(looksLikeJson('<html>{</html>')).toBe(false)
})
