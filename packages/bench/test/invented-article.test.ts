import { describe, expect, it } from 'vitest'
import { inventedArticle, wordCount } from '../src/speed/invented-article.ts'
import { tokenCount } from '../src/speed/token-count.ts'

describe('inventedArticle', () => {
  it('is as long as asked for, and little longer', () => {
    const words = wordCount(inventedArticle(1000))
    expect(words).toBeGreaterThanOrEqual(1000)
    expect(words).toBeLessThan(1050)
  })

  it('is the same at every run and another for another seed', () => {
    expect(inventedArticle(200, 3)).toBe(inventedArticle(200, 3))
    expect(inventedArticle(200, 3)).not.toBe(inventedArticle(200, 4))
  })

  it('keeps bringing new words', () => {
    const kinds = (text: string) => new Set(text.match(/\p{L}+/gu)).size
    expect(kinds(inventedArticle(8000))).toBeGreaterThan(2 * kinds(inventedArticle(1000)))
  })
})

describe('tokenCount', () => {
  it('counts words, numbers and single marks', () => {
    expect(tokenCount('“It’s 5.20,” he said.')).toBe(12)
  })
})
