import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/parse-article.ts'

const SENTENCE = 'The last ferry sails on Sunday, the port authority has decided.'
const codes = (input: string) => parseArticle(input).issues.map(({ code }) => code)

describe('reading: limits are told, and what was read so far is there', () => {
  test('deep nesting', () => {
    const { issues, text } = parseArticle(`${'<div>'.repeat(100_000)}<p>${SENTENCE}</p>`)
    expect(issues.map(({ code }) => code)).toContain('truncated-depth')
    expect(text).toBe(SENTENCE)
  })

  test('end tags beyond the limit end nothing else', () => {
    const input = `<section>${'<div>'.repeat(600)}deep${'</div>'.repeat(600)}<p>${SENTENCE}</p></section>`
    expect(parseArticle(input, { format: 'html' }).text).toBe(`deep\n${SENTENCE}`)
  })

  test('too many elements', () => {
    const { issues, blocks } = parseArticle(`<p>${SENTENCE}</p>${'<i></i>'.repeat(250_000)}`)
    expect(issues.map(({ code }) => code)).toContain('truncated-count')
    expect(blocks[0]?.kind).toBe('paragraph')
  })

  test('a page that is too long', () => {
    expect(codes(`<p>${SENTENCE}</p><p title="${'a'.repeat(20_000_000)}`)).toEqual(['input-too-large'])
  })

  test('a text that is too long', () => {
    const article = parseArticle(`${SENTENCE}\n`.repeat(2) + ' '.repeat(34 * 1024 * 1024))
    expect(article.issues.map(({ code }) => code)).toEqual(['input-too-large'])
    expect(article.blocks).toHaveLength(2)
  })

  test('many attributes, formatting without end, structured data without end', () => {
    expect(codes(`<p ${'a=b '.repeat(50_000)}>${SENTENCE}</p>`)).toEqual([])
    expect(codes(`<div>${'<b a=i><p>'.repeat(2_000)}${SENTENCE}`)).toEqual([])
    expect(codes(`<div><script type="application/ld+json">${'['.repeat(100_000)}</script><p>${SENTENCE}`)).toEqual([
      'invalid-metadata',
    ])
  })

  test('nothing at all', () => {
    expect(codes('')).toEqual(['empty-input'])
    expect(codes('<!doctype html><html><body><script>1</script></body></html>')).toEqual(['empty-input'])
    expect(codes('Weather')).toEqual(['no-article'])
  })
})
