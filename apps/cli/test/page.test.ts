import { describe, expect, it } from 'vitest'
import { analysisToPage } from '../src/page/analysis-to-page.ts'
import { claimsToList } from '../src/page/claims-to-list.ts'
import { createStyler } from '../src/terminal/styles.ts'
import { textWidth } from '../src/terminal/text-width.ts'
import { ferryAnalysis } from './made-analysis.ts'

const plain = createStyler(false)
const page = (width: number, style = plain) => analysisToPage(ferryAnalysis(), 'ferry-ramp.txt', { width, style })

describe('the page about an article', () => {
  it('at 80 columns without colours', async () => {
    await expect(page(80)).toMatchFileSnapshot('__snapshots__/page-80.txt')
  })

  it('at 60 columns without colours', async () => {
    await expect(page(60)).toMatchFileSnapshot('__snapshots__/page-60.txt')
  })

  it.each([24, 40, 60, 80, 120, 200])('keeps to %i columns', (width) => {
    for (const line of page(width).split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width)
  })

  it('is the same page with colours', () => {
    const coloured = page(80, createStyler(true))
    expect(coloured).toContain('\u001B[32mdirect\u001B[39m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked for
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(page(80))
  })

  it('lets nothing of an article through to the terminal', () => {
    const evil = '\u001B]0;owned\u0007\u009B2J\u202E'
    const analysis = ferryAnalysis()
    const text = evil + analysis.article.text.slice(evil.length)
    const hostile = {
      ...analysis,
      article: {
        ...analysis.article,
        text,
        headline: { text: `Title ${evil}`, span: null },
        standfirst: { text: evil, span: null },
        authors: [{ text: evil, span: null }],
        url: `https://example.org/${evil}`,
        publishedAt: { value: `2026${evil}`, span: null },
      },
      claims: analysis.claims.map((claim) => ({ ...claim, content: { spans: [{ start: 0, end: 20 }] } })),
      sources: analysis.sources.map((source) => ({ ...source, name: evil, role: evil, organisation: evil })),
      issues: [{ code: 'stray-quotation-mark' as const, message: evil, span: { start: 0, end: 9 } }],
      trail: [{ step: evil, span: { start: 0, end: 9 }, reason: evil }],
    }
    for (const written of [
      analysisToPage(hostile, evil, { width: 80, style: plain }),
      claimsToList(hostile, evil, { width: 80, style: plain }),
    ]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(written).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
      expect(written).toContain('\\x1b]0;owned')
    }
  })

  it('tells of an article in which nothing was found', () => {
    const analysis = ferryAnalysis()
    const { profile } = analysis
    const empty = {
      ...analysis,
      article: { ...analysis.article, headline: null, authors: [], publishedAt: null, blocks: [], issues: [] },
      claims: [],
      sources: [],
      issues: [],
      profile: {
        ...profile,
        claims: { total: 0, direct: 0, indirect: 0, mixed: 0, assertion: 0 },
        sources: { total: 0, named: 0, unnamed: 0, documents: 0 },
        hedgedClaims: 0,
        quotationsWithoutSpeaker: 0,
        distance: null,
        wordsBySource: [],
      },
    }
    expect(analysisToPage(empty, '-', { width: 80, style: plain })).toBe('Untitled article\n\nNo claim with a source\n')
  })

  it('counts the assertions that it does not show, and the issues', () => {
    const analysis = ferryAnalysis()
    const assertion = analysis.claims.find(({ kind }) => kind === 'assertion')
    const issue = analysis.issues[0]
    if (!assertion || !issue) throw new Error('the made analysis has both')
    const many = {
      ...analysis,
      claims: Array.from({ length: 11 }, (_, index) => ({ ...assertion, id: `c${index}` })),
      issues: Array.from({ length: 5 }, () => issue),
    }
    const written = analysisToPage(many, '-', { width: 80, style: plain })
    expect(written.match(/^ {2}· /gm)).toHaveLength(8)
    expect(written).toContain('… and 3 more: hearsay claims lists all')
    expect(written).toContain('… and 2 more unclosed-quotation')
  })
})

describe('a very long article', () => {
  it('takes time in proportion', () => {
    const analysis = ferryAnalysis()
    const direct = analysis.claims.find(({ kind }) => kind === 'direct')
    const source = analysis.sources[0]
    if (!direct || !source) throw new Error('the made analysis has both')
    const many = (count: number) => ({
      ...analysis,
      claims: Array.from({ length: count }, (_, index) => ({
        ...direct,
        id: `c${index}`,
        source: index % 2 === 0 ? null : { id: `s${index}`, span: direct.source?.span ?? { start: 0, end: 1 } },
      })),
      sources: Array.from({ length: count }, (_, index) => ({ ...source, id: `s${index}` })),
      issues: Array.from({ length: count }, () => analysis.issues).flat(),
    })
    const time = (count: number) => {
      const input = many(count)
      const start = process.cpuUsage().user
      analysisToPage(input, '-', { width: 80, style: plain })
      return process.cpuUsage(undefined).user - start
    }
    time(1000)
    expect(time(8000) / time(1000)).toBeLessThan(24)
  })
})
