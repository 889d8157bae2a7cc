import type { Language, Span } from '@hearsay/core'
import type { AttributedArticle } from './attributed-article.ts'
import { learnedAttributions } from './core.ts'

const toOffsets = ({ start, end }: Span) => [start, end] as const

/** What the model of a language finds in articles, by itself, in the form that the scorer takes. */
export function attributionPredictions(articles: readonly AttributedArticle[], { attribution }: Language) {
  return articles.map(({ id, columns }) => ({
    id,
    claims: (attribution ? learnedAttributions(columns.context, attribution) : []).map(({ source, cue, content }) => ({
      source: source ? [toOffsets(source.span)] : [],
      cue: cue?.spans.map(toOffsets) ?? [],
      content: content.map(toOffsets),
    })),
  }))
}
