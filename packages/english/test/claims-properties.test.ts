import { Analysis, type Article, extractClaims, type Language, parseArticle, type Span } from '@hearsay/core'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadEnglish } from '../src/index.node.ts'

let english: Language
beforeAll(async () => {
  english = await loadEnglish()
})

/** Pieces of news text that rules take hold of, among them what breaks them. */
const PIECES = [
  '“', '”', '"', '‘', '’', "'", '«', '»', '``', "''", '—', ' - ', ':', ',', '.', '?', '!', '…', '(', ')', '[', ']',
  '\n', '\n\n', '\r\n', ' ', '\u00a0', '\u200b', '\ufeff', '\u202e', '\0', '\ud83d', '😀',
  'said', 'says', 'told', 'according to', 'claims', 'was quoted as saying', 'that', 'whether', 'to', 'reportedly',
  'Mara Lind', 'Lind', 'she', 'he', 'they', 'I', 'who', 'the harbour master', 'residents', 'a report', 'her claim',
  'the bridge is closed', 'it would open in May', 'asked', 'denied', 'promised', 'and added', 'Read more:', 'By',
] // biome-ignore format: a table of pieces reads better in rows

const newsText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .chain((pieces) => fc.constantFrom(' ', '').map((glue) => pieces.join(glue)))

const analyse = (text: string) => {
  const article = parseArticle(text, { language: english })
  return { article, analysis: extractClaims(article, { language: english }) }
}

describe('on any text', () => {
  it('gives an analysis that the schema accepts, the same each time', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { article, analysis } = analyse(text)
        expect(Analysis.safeParse(analysis).error).toBeUndefined()
        expect(JSON.stringify(extractClaims(article, { language: english }))).toBe(JSON.stringify(analysis))
      }),
      { numRuns: 400, examples: [[': according to ?']] },
    )
  })

  it('points at words of the article: every span is whole, inside and without white space at its ends', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { article, analysis } = analyse(text)
        for (const span of spansOf(analysis)) expectWords(article, span)
      }),
      { numRuns: 400 },
    )
  })

  it('keeps claims in order, with parents, sources and blocks that exist', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { article, analysis } = analyse(text)
        const ids = new Map(analysis.claims.map((claim, index) => [claim.id, index]))
        const sources = new Set(analysis.sources.map((source) => source.id))
        analysis.claims.forEach((claim, index) => {
          const starts = claim.content.spans.map((span) => span.start)
          expect(starts).toEqual([...starts].sort((a, b) => a - b))
          const before = analysis.claims[index - 1]
          if (before) expect(before.content.spans[0]?.start).toBeLessThanOrEqual(starts[0] as number)
          if (claim.parent) expect(ids.get(claim.parent)).not.toBe(index)
          if (claim.parent) expect(ids.has(claim.parent)).toBe(true)
          for (const mention of [claim.source, claim.addressee]) if (mention) expect(sources.has(mention.id)).toBe(true)
          for (const block of claim.blocks) expect(article.blocks[block]).toBeDefined()
        })
      }),
      { numRuns: 400 },
    )
  })

  it('makes no claim out of what is not the article', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { article, analysis } = analyse(text)
        const kinds = analysis.claims.flatMap((claim) => claim.blocks.map((block) => article.blocks[block]?.kind))
        expect(kinds).not.toContain('related')
        expect(kinds).not.toContain('notice')
        expect(kinds).not.toContain('advert')
      }),
      { numRuns: 200 },
    )
  })
})

function spansOf({ claims, sources, issues }: Analysis): Span[] {
  return [
    ...claims.flatMap(({ content, cue, source, addressee, certainty }) => [
      ...content.spans,
      ...(cue?.spans ?? []),
      ...(source ? [source.span] : []),
      ...(addressee ? [addressee.span] : []),
      ...(certainty?.hedges ?? []),
    ]),
    ...sources.flatMap((source) => source.mentions),
    ...issues.flatMap((issue) => (issue.span ? [issue.span] : [])),
  ]
}

function expectWords({ text }: Article, { start, end }: Span): void {
  expect(start).toBeLessThan(end)
  expect(end).toBeLessThanOrEqual(text.length)
  const words = text.slice(start, end)
  expect(words).toBe(words.trim())
}

describe('time grows with the text', () => {
  it.each([
    ['opening marks', '“'],
    ['opening marks, one a line', '“\n\n'],
    ['single marks', "'"],
    ['closing marks', '” '],
    ['quotations', '“It is late,” she said. '],
    ['quotations, one a paragraph', '“It is late,” she said.\n\n'],
    ['quotations without end', 'She said: “It is late.\n\n'],
    ['cues', 'he said that '],
    ['nested claims', 'Lind said “Marr told ‘him '],
    ['pronouns', 'She said he told them. '],
    ['names', 'Mara Lind told Tom Marr. '],
    ['phrases', 'according to the ministry, '],
    ['colons', 'Lind: '],
    ['hedges', 'she said it may perhaps '],
  ])(
    '%s',
    (_, piece) => {
      const cpu = (times: number) => {
        const article = parseArticle(piece.repeat(times), { format: 'text' })
        let least = Number.POSITIVE_INFINITY
        for (let round = 0; round < 3; round++) {
          const from = process.cpuUsage()
          extractClaims(article, { language: english })
          const used = process.cpuUsage(from)
          least = Math.min(least, used.user + used.system)
        }
        return least
      }
      const few = Math.ceil(3000 / piece.length)
      cpu(few) // warm-up
      expect(cpu(8 * few) / cpu(few)).toBeLessThanOrEqual(12)
    },
    60_000,
  )
})
