import type { Article } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { joinFacts } from './facts.ts'
import { printable } from './words.ts'

/** Title and standfirst, then who wrote it, where and when, and where it was read. */
export function articleHeading(article: Article, input: string, { width, style }: Presentation): string[] {
  const title = article.headline?.text ?? 'Untitled article'
  const lines = wrapPieces([{ text: printable(title), styles: ['bold'] }], { width, style })
  if (article.standfirst) lines.push(...wrapPieces([{ text: printable(article.standfirst.text) }], { width, style }))
  const facts = [
    article.authors.length > 0 ? `By ${article.authors.map((author) => author.text).join(', ')}` : null,
    article.publisher?.text,
    article.dateline?.agency,
    article.dateline?.place,
    dateForPeople(article),
    article.canonicalUrl ?? article.url,
    input === '-' ? null : input,
  ].filter((fact): fact is string => typeof fact === 'string')
  lines.push(
    ...wrapPieces(joinFacts(facts.map((fact) => [{ text: printable(fact), styles: ['dim'] }])), { width, style }),
  )
  return lines
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "5 March 2026, 14:30": as the article has it, in its own time zone. */
function dateForPeople({ publishedAt }: Article): string | null {
  if (!publishedAt) return null
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(publishedAt.value)
  const month = MONTHS[Number(parts?.[2]) - 1]
  if (!parts || !month) return publishedAt.value
  return `${Number(parts[3])} ${month} ${parts[1]}${parts[4] ? `, ${parts[4]}` : ''}`
}
