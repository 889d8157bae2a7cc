import type { Article } from '@hearsay/core'
import type { SeedExpectation } from './seed-data.ts'

/** A field of the article: whether it is as expected, and what is wrong with it. */
export interface ArticleFieldCheck {
  readonly field: keyof SeedExpectation['article']
  readonly right: boolean
  readonly expected: string
  readonly found: string
}

/** Compares the fields of an article with the expected ones, and each text with its span. */
export function checkArticleFields(article: Article, expected: SeedExpectation['article']): ArticleFieldCheck[] {
  const placed = (field: { readonly text: string; readonly span: { start: number; end: number } | null } | null) =>
    field?.span && article.text.slice(field.span.start, field.span.end) !== field.text
      ? `${field.text} (its span holds other words)`
      : (field?.text ?? null)
  const check = (field: ArticleFieldCheck['field'], found: unknown, wanted: unknown): ArticleFieldCheck => {
    const [a, b] = [JSON.stringify(wanted), JSON.stringify(found)]
    return { field, right: a === b, expected: a, found: b }
  }
  return [
    check('headline', placed(article.headline), expected.headline),
    check('alternativeHeadlines', article.alternativeHeadlines.map(placed), expected.alternativeHeadlines),
    check('language', article.language, expected.language),
    check('publisher', placed(article.publisher), expected.publisher),
    check('credit', placed(article.credit), expected.credit),
    check(
      'related',
      article.related.map(({ label, title, tag }) => ({ label, title, tag })),
      expected.related.map(({ label, title, tag }) => ({ label, title, tag: tag ?? null })),
    ),
  ]
}
