import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/parse-article.ts'

/** Units that slow readers down when they are repeated. */
const UNITS: Readonly<Record<string, string>> = {
  'nested elements': '<div>',
  'nested inline elements in paragraphs': '<b a=i><p>',
  'links in links': '<a href=x>a',
  'tables in tables': '<table>a',
  siblings: '<p>a</p>',
  'line breaks': '<br>',
  'text and line breaks': 'a<br>',
  'text and inline elements': 'a <b>b</b> ',
  'open tags that never end': '<a ',
  attributes: ' a=b',
  'end tags that end nothing': '</b>',
  entities: '&amp;',
  comments: '<!--',
  'structured data': '<script type="application/ld+json">[[[[</script>',
  'quotation marks': '“',
  'straight quotation marks': '"',
  brackets: '[',
  'closing brackets': ')',
  'blank lines': '\n',
  'blank lines with spaces': ' \r\n',
  'one long line': 'word ',
  'one long word': 'a',
  stops: '. ',
  dashes: '— ',
  labels: 'Read more: ',
  'labels on lines': 'Read next:\n',
  'titles on lines': 'Ferry line to close in May\n',
  paragraphs: 'The last ferry sails on Sunday, the port authority has decided.\n',
  bylines: 'By Anna Holm, ',
  dates: '5 March 2026 ',
  spaces: ' ',
  'no-break spaces': '\u00a0',
}
/** Code units of the small input. The large one has eight times as many. */
const LENGTH = 20_000
/** CPU milliseconds under which a measurement is noise. */
const NOISE = 25

describe('reading: time grows linearly', () => {
  for (const [name, unit] of Object.entries(UNITS)) {
    test(name, () => {
      for (const format of ['text', 'html'] as const) {
        const opened = name === 'attributes' ? '<p' : ''
        const input = (length: number) => opened + unit.repeat(Math.ceil(length / unit.length))
        const small = cpu(() => parseArticle(input(LENGTH), { format }))
        const large = cpu(() => parseArticle(input(LENGTH * 8), { format }))
        expect(large / Math.max(small, NOISE), `${format}: ${small} ms, then ${large} ms`).toBeLessThanOrEqual(12)
      }
    })
  }
})

/** CPU milliseconds of a call, the best of two. */
function cpu(call: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 2; i++) {
    const before = process.cpuUsage()
    call()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return Math.round(best)
}
