import { describe, expect, test } from 'vitest'
import { readJsonLd } from './json-ld.ts'

describe('readJsonLd', () => {
  test('the article of a graph, its author by reference', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', name: 'Page' },
        { '@type': 'NewsArticle', headline: 'Ferry', datePublished: '2026-03-05', author: { '@id': '#a' } },
        { '@id': '#a', '@type': 'Person', name: 'Anna Holm' },
      ],
    }
    expect(readJsonLd([JSON.stringify(graph)]).article).toMatchObject({ headline: 'Ferry', authors: ['Anna Holm'] })
  })

  test('wrong types are nothing, not an error', () => {
    const node = {
      '@type': 'Article',
      headline: 7,
      datePublished: { a: 1 },
      author: [null, 3, ['x']],
      publisher: 'Courier',
    }
    expect(readJsonLd([JSON.stringify(node)]).article).toMatchObject({
      headline: null,
      datePublished: null,
      publisher: 'Courier',
    })
  })

  test('depth is bounded', () => {
    const deep = (n: number) => `${'[{"a":'.repeat(n)}{"@type":"NewsArticle","headline":"Ferry"}${'}]'.repeat(n)}`
    expect(readJsonLd([deep(3)]).article?.headline).toBe('Ferry')
    expect(readJsonLd([deep(50_000)]).article).toBeNull()
  })

  test('what is no JSON is counted, what is wrapped is read', () => {
    expect(readJsonLd(['{oops'])).toEqual({ article: null, unreadable: 1 })
    expect(readJsonLd(['<!-- {"@type":"NewsArticle","headline":"Fer\nry"} -->']).article?.headline).toBe('Fer ry')
  })

  test('no field comes from a prototype', () => {
    const { article } = readJsonLd(['{"@type":"NewsArticle","__proto__":{"headline":"no"},"description":"yes"}'])
    expect(article).toMatchObject({ headline: null, description: 'yes' })
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype)
  })
})
