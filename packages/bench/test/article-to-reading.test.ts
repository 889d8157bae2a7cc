import { bodyText } from '@hearsay/core'
import { describe, expect, it } from 'vitest'
import { articleToReading } from '../src/article/article-to-reading.ts'
import { makeAnalysis, spanOf } from './make-analysis.ts'

describe('articleToReading', () => {
  const text = 'The gate is shut\nBy Mara Ilves\nNobody may pass.\nRead more: gates\nIt opens in May.'
  const block = (kind: 'headline' | 'byline' | 'paragraph' | 'related', words: string) => ({
    kind,
    span: spanOf(text, words),
    confidence: 1,
  })
  const { article } = makeAnalysis(
    text,
    [],
    [
      block('headline', 'The gate is shut'),
      block('byline', 'By Mara Ilves'),
      block('paragraph', 'Nobody may pass.'),
      block('related', 'Read more: gates'),
      block('paragraph', 'It opens in May.'),
    ],
  )

  it('takes the body without its boilerplate', () => {
    expect(articleToReading(article).body).toBe(bodyText(article))
    expect(articleToReading(article).body).toBe('Nobody may pass.\n\nIt opens in May.')
  })

  it('takes title, authors and date as they are, and null or none where there is none', () => {
    expect(articleToReading(article)).toMatchObject({ title: null, authors: [], date: null })
    const known = {
      ...article,
      headline: { text: 'The gate is shut', span: null },
      authors: [{ text: 'Mara Ilves', span: null }],
      publishedAt: { value: '2026-03-05T14:30:00+01:00', span: null },
    }
    expect(articleToReading(known)).toMatchObject({
      title: 'The gate is shut',
      authors: ['Mara Ilves'],
      date: '2026-03-05T14:30:00+01:00',
    })
  })
})
