import { describe, expect, it } from 'vitest'
import { bylineToNames } from '../src/article/byline-to-names.ts'
import { COMPETITORS } from '../src/article/competitor-readers.ts'
import { htmlToLines } from '../src/article/html-to-lines.ts'
import { toIsoDay } from '../src/article/to-iso-day.ts'
import { withoutConsole } from '../src/article/without-console.ts'

describe('htmlToLines', () => {
  it('sets a block on a line and folds white space', () => {
    expect(htmlToLines('<div><p>One\n <b>line</b>.</p><ul><li>Two</li><li>Three<br>Four</li></ul></div>')).toBe(
      'One line.\nTwo\nThree\nFour',
    )
  })

  it('leaves scripts and styles out', () => {
    expect(htmlToLines('<style>p{}</style><p>Words</p><script>run()</script>')).toBe('Words')
  })

  it('does not overflow on deep nesting', () => {
    expect(htmlToLines(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`)).toBe('deep')
  })
})

describe('bylineToNames', () => {
  it('splits a byline', () => {
    expect(bylineToNames('By Mara Ilves, Tom Oduya and Ana Reyes')).toEqual(['Mara Ilves', 'Tom Oduya', 'Ana Reyes'])
    expect(bylineToNames(null)).toEqual([])
  })
})

describe('toIsoDay', () => {
  it('keeps the day of the page and reads other forms', () => {
    expect(toIsoDay('2026-03-05T23:30:00-08:00')).toBe('2026-03-05')
    expect(toIsoDay('Thu, 05 Mar 2026 10:00:00 GMT')).toBe('2026-03-05')
    expect(toIsoDay('yesterday')).toBeNull()
    expect(toIsoDay('')).toBeNull()
  })
})

describe('withoutConsole', () => {
  it('keeps the console silent for the work alone', async () => {
    const original = console.error
    const said: unknown[] = []
    console.error = (words) => said.push(words)
    await withoutConsole(() => console.error('inside'))
    await expect(withoutConsole(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    console.error('outside')
    console.error = original
    expect(said).toEqual(['outside'])
  })
})

describe('the other tools', () => {
  const paragraphs = Array.from(
    { length: 8 },
    (_, index) =>
      `<p>On day ${index} the harbour board of Karlsund met again, and again it put off what it was asked about the tide gate, the old rail bridge and the ferry.</p>`,
  ).join('')
  const html = `<!doctype html><html lang="en"><head><title>The tide gate stays shut</title><meta property="article:published_time" content="2026-03-05T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>The tide gate stays shut</h1>${paragraphs}</article></body></html>`
  const page = {
    id: 'gate',
    url: 'https://example.org/gate',
    html,
    lines: [],
    gold: { id: 'gate', url: 'https://example.org/gate', articleBody: '' },
  }

  it.each(Object.entries(COMPETITORS))('%s reads a plain page', async (_, reader) => {
    const { body } = reader.toReading((await reader.extract(page)) as never)
    const lines = body.split('\n').filter((line) => line.startsWith('On day'))
    expect(lines).toHaveLength(8)
  })
})
