import { describe, expect, it } from 'vitest'
import { scoreSeed } from '../src/seed/score-seed.ts'
import type { SeedExpectation } from '../src/seed/seed-data.ts'
import { seedReport, seedSums } from '../src/seed/seed-report.ts'
import { makeAnalysis, spanOf } from './make-analysis.ts'

const TEXT = [
  'The gate is ‘shut’',
  'Mara Ilves said the old gate had been shut for nine weeks. The board denied that.',
  'The gate stands at the edge of Karlsund and is painted green.',
  'Read more: Ferry ‘sold’ to nobody, says board',
].join('\n')
const at = (words: string) => spanOf(TEXT, words)
const line = (index: number) => at(TEXT.split('\n')[index] as string)

const EXPECTED: SeedExpectation = {
  article: { headline: 'x', alternativeHeadlines: [], language: 'en', publisher: null, credit: 'x', related: [] },
  blocks: [
    { kind: 'headline', ...line(0) },
    { kind: 'paragraph', ...line(1) },
    { kind: 'paragraph', ...line(2) },
    { kind: 'related', ...line(3) },
  ],
  sources: {},
  claims: [
    {
      id: 'a',
      mode: 'indirect',
      source: at('Mara Ilves'),
      content: [at('the old gate had been shut for nine weeks')],
    },
    { id: 'b', mode: 'indirect', source: at('The board'), content: [at('that')], optional: true },
  ],
  ownVoice: [at('is painted green')],
  scareQuotesNotClaims: ['‘sold’'],
  quantities: [],
}
const block = (kind: 'headline' | 'paragraph', index: number) => ({ kind, span: line(index), confidence: 1 })

describe('scoreSeed', () => {
  it('finds a claim by its content and links it by its source', () => {
    const score = scoreSeed(
      makeAnalysis(TEXT, [
        { id: 'c1', kind: 'indirect', content: ['old gate had been shut for nine weeks'], cue: 'said', source: 'Mara' },
        { id: 'c2', kind: 'assertion', content: ['The gate stands at the edge of Karlsund and is painted green'] },
      ]),
      EXPECTED,
    )
    expect(score.claims.map(({ found, linked }) => [found, linked])).toEqual([
      [true, true],
      [false, false],
    ])
    expect(seedSums(score)).toEqual({ claims: 2, optional: 1, found: 1, linked: 1, missed: 0 })
    expect(score.ownVoice).toMatchObject({ found: 1, total: 1 })
    expect(score.unexpected).toEqual([])
  })

  it('lets one claim match one expected claim only, and no assertion match any', () => {
    const whole = 'the old gate had been shut for nine weeks'
    const twice = { ...EXPECTED, claims: [EXPECTED.claims[0], { ...EXPECTED.claims[0], id: 'c' }] } as SeedExpectation
    const found = scoreSeed(makeAnalysis(TEXT, [{ id: 'c1', kind: 'indirect', content: [whole] }]), twice)
    expect(seedSums(found).found).toBe(1)
    expect(seedSums(found).linked).toBe(0)
    const asserted = scoreSeed(makeAnalysis(TEXT, [{ id: 'c1', kind: 'assertion', content: [whole] }]), twice)
    expect(seedSums(asserted).found).toBe(0)
  })

  it('compares blocks by kind and span', () => {
    const { blocks } = scoreSeed(
      makeAnalysis(
        TEXT,
        [],
        [
          block('headline', 0),
          block('headline', 1),
          block('paragraph', 2),
          { ...block('paragraph', 3), span: at('Read more') },
        ],
      ),
      EXPECTED,
    )
    expect(blocks.right).toBe(2)
    expect(blocks.missed.map(({ kind, found }) => [kind, found])).toEqual([
      ['paragraph', 'headline'],
      ['related', null],
    ])
    expect(blocks.extra).toEqual([{ kind: 'paragraph', ...at('Read more') }])
  })

  it('counts claims in teasers and of scare quotes', () => {
    const score = scoreSeed(
      makeAnalysis(TEXT, [
        { id: 'c1', kind: 'direct', content: ['‘sold’'] },
        { id: 'c2', kind: 'indirect', content: ['Ferry ‘sold’ to nobody'], cue: 'says', source: 'board' },
      ]),
      EXPECTED,
    )
    expect(score.scareQuoteClaims).toEqual([at('‘sold’')])
    expect(score.relatedClaims).toHaveLength(2)
    expect(seedReport(score, TEXT).examples).toContain('Claims missed:')
  })
})
