import { describe, expect, it } from 'vitest'
import { claimText } from './claim-text.ts'
import { claimsToCsv } from './claims-to-csv.ts'
import { claimsToRows } from './claims-to-rows.ts'
import { readCsv } from './csv-reader.fixture.ts'
import { madeAnalysis } from './made-analysis.fixture.ts'

const analysis = madeAnalysis()

describe('claimText', () => {
  it('puts an ellipsis for what interrupts, a space for a new paragraph, and makes white space single', () => {
    const [claim] = analysis.claims
    expect(claim && claimText(analysis.article, claim)).toBe('“The wheel,” … “is cracked. “It has been, for years,”')
  })
})

describe('claimsToRows', () => {
  it('tells of a claim all that it takes to understand it alone', () => {
    const [claim] = analysis.claims
    expect(claimsToRows(analysis)[0]).toEqual({
      articleId: analysis.article.id,
      headline: null,
      url: 'https://example.org/mill',
      publishedAt: null,
      claim: 'c1',
      parent: null,
      kind: 'direct',
      act: 'statement',
      text: '“The wheel,” … “is cracked. “It has been, for years,”',
      sourceId: 's1',
      source: 'Aveline Torr',
      sourceMention: 'Aveline Torr',
      sourceKind: 'person',
      sourceNamed: true,
      sourceRole: '@miller',
      sourceOrganisation: null,
      cue: 'said … told',
      cueLemma: 'say',
      stance: 'neutral',
      addressee: '"the Weir Post"',
      channel: 'interview',
      relays: [{ source: '"the Weir Post"', act: 'reported' }],
      distance: 2,
      polarity: null,
      hedges: [],
      estimate: null,
      confidence: 0.75,
      spans: claim?.content.spans,
    })
  })

  it('leaves null what an assertion has not', () => {
    expect(claimsToRows(analysis)[2]).toMatchObject({ kind: 'assertion', source: null, cue: null, sourceNamed: null })
  })
})

describe('claimsToCsv', () => {
  const [names = [], ...rows] = readCsv(claimsToCsv(analysis))
  const cells = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])))

  it('has the documented columns', () => {
    expect(names).toEqual(
      (
        'headline url publishedAt claim parent kind act source text cue cueLemma stance sourceId sourceMention sourceKind ' +
        'sourceNamed sourceRole sourceOrganisation addressee channel relays distance polarity hedges estimate estimateLow ' +
        'estimateHigh estimateScale confidence spans articleId'
      ).split(' '),
    )
  })

  it('has one claim a row, with every cell', () => {
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row).toHaveLength(names.length)
    expect(cells[1]).toMatchObject({
      claim: 'c2',
      parent: 'c1',
      text: "'=SUM(A1) is what the board would probably pay",
      sourceNamed: 'false',
      polarity: 'positive',
      hedges: 'would; probably',
      estimate: 'probable',
      estimateLow: '0.5',
      estimateHigh: '0.8',
      estimateScale: 'readers',
      confidence: '0.75',
    })
    expect(cells[0]).toMatchObject({ sourceRole: "'@miller", relays: '"the Weir Post" (reported)', distance: '2' })
    expect(cells[2]).toMatchObject({ kind: 'assertion', source: '', sourceNamed: '', hedges: '', relays: '' })
  })

  it('points into the text', () => {
    const spans = cells[0]?.spans?.split('; ').map((span) => span.split('-').map(Number)) ?? []
    expect(spans.map(([start, end]) => analysis.article.text.slice(start, end))).toEqual([
      '“The wheel,”',
      '“is cracked.',
      '“It has been, for\u00A0years,”',
    ])
  })
})
