import { describe, expect, test } from 'vitest'
import { HearsayError } from '../src/model/error.ts'
import { parseArticle } from '../src/parse-article.ts'

const call = (...args: readonly unknown[]) => Reflect.apply(parseArticle, undefined, [...args])

describe('reading: arguments', () => {
  test.each([
    ['a number', [42]],
    ['null', [null]],
    ['nothing', []],
    ['an unknown format', ['text', { format: 'pdf' }]],
    ['a date that is none', ['text', { publishedAt: 'yesterday' }]],
    ['a date that no calendar has', ['text', { publishedAt: '2026-02-30' }]],
    ['a date with words behind it', ['text', { publishedAt: '2026-03-05, a Thursday' }]],
    ['an address that is no string', ['text', { url: 7 }]],
  ])('%s is refused with a code', (_name, args) => {
    let thrown: unknown
    try {
      call(...args)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(HearsayError)
    expect(thrown).toMatchObject({ code: 'invalid-argument' })
  })

  test('what the caller knows wins over what the text says', () => {
    const text =
      'Ferry stops\n\nPublished 5 March 2026\n\nThe last ferry sails on Sunday, the port authority has decided.'
    expect(parseArticle(text).publishedAt).toEqual({ value: '2026-03-05', span: { start: 23, end: 35 } })
    expect(parseArticle(text, { publishedAt: '2026-03-06T08:00Z' }).publishedAt).toEqual({
      value: '2026-03-06T08:00Z',
      span: null,
    })
  })

  test('the format can be given or found', () => {
    const html = '<p>The last ferry sails on Sunday, the port authority has decided.</p>'
    expect(parseArticle(html).format).toBe('html')
    expect(parseArticle(html, { format: 'text' })).toMatchObject({ format: 'text', text: html })
    expect(parseArticle('The ferry &amp; the port', { format: 'html' }).text).toBe('The ferry & the port')
  })

  test('reasons come only when asked for', () => {
    const text = 'Ferry line to close\n\nThe last ferry sails on Sunday, the port authority has decided.'
    expect(parseArticle(text).trail).toBeUndefined()
    const { blocks, trail } = parseArticle(text, { explain: true })
    expect(trail?.map(({ span }) => span)).toEqual(blocks.map(({ span }) => span))
    expect(trail?.[0]?.reason).toBe('headline: the title above the body')
  })
})
