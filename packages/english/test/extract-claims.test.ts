import { CLAIM_STEPS, type ClaimStep, extractClaims, HearsayError, type Language, parseArticle } from '@hearsay/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadEnglish } from '../src/index.node.ts'

const TEXT = `The bridge fell on Monday. “He told us that it might hold,” said Mara Lind.

“We believed him.”`

let english: Language
beforeAll(async () => {
  english = await loadEnglish()
})

const analyse = (without: ClaimStep[] = [], explain = false) =>
  extractClaims(parseArticle(TEXT, { format: 'text' }), { language: english, without, explain })

const contents = (without: ClaimStep[] = []) =>
  analyse(without).claims.map(({ content }) =>
    content.spans.map(({ start, end }) => TEXT.slice(start, end)).join(' | '),
  )

describe('steps can be left out by name', () => {
  test('all of them run', () => {
    expect(contents()).toEqual([
      'The bridge fell on Monday',
      '“He told us that it might hold,” | “We believed him.”',
      'that it might hold',
    ])
  })

  test('without assertions, only what has a source or a cue is left', () => {
    expect(contents(['assertions'])).not.toContain('The bridge fell on Monday')
  })

  test('without linking, a quotation without a cue belongs to nobody', () => {
    expect(contents(['linking'])).not.toContain('“We believed him.”')
    expect(contents(['linking'])).toContain('“He told us that it might hold,”')
  })

  test('without nesting, no claim stands inside another', () => {
    expect(analyse().claims.some((claim) => claim.parent !== null)).toBe(true)
    expect(analyse(['nesting']).claims.every((claim) => claim.parent === null)).toBe(true)
  })

  test('without hedges, none is found', () => {
    const hedges = (without: ClaimStep[]) => analyse(without).claims.flatMap(({ certainty }) => certainty?.hedges ?? [])
    expect(hedges([]).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['might'])
    expect(hedges(['hedges'])).toEqual([])
  })

  test('without any step, nothing is found', () => {
    expect(analyse([...CLAIM_STEPS])).toMatchObject({ claims: [], sources: [], issues: [] })
  })
})

test('a hedge belongs to the innermost claim that holds it', () => {
  const { claims } = analyse()
  expect(claims.map((claim) => claim.certainty?.hedges.length)).toEqual([0, 0, 1])
})

test('explain keeps one entry a claim, with its rule', () => {
  const { claims, trail } = analyse([], true)
  expect(trail).toHaveLength(claims.length)
  expect(trail?.map(({ step }) => step)).toEqual(['assertions', 'attribution', 'attribution'])
  expect(analyse().trail).toBeUndefined()
})

describe('bad arguments', () => {
  const article = parseArticle(TEXT)
  test.each([
    ['no language', () => extractClaims(article, {} as never), /loadEnglish/],
    ['no options', () => extractClaims(article, undefined as never), /loadEnglish/],
    ['a text for an article', () => extractClaims(TEXT as never, { language: english }), /parseArticle/],
    [
      'an unknown step',
      () => extractClaims(article, { language: english, without: ['magic' as never] }),
      /quotations, attribution/,
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(HearsayError)
    expect(call).toThrow(message)
  })
})
