import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'

/**
 * The words of a claim as one line: its spans in order, white space made single. Where the article's own words
 * interrupt it (“The ramp,” she said, “is cracked.”) an ellipsis stands for them; where it runs on in the next
 * paragraph a space does. For reading and for tables: the spans alone say exactly what was said.
 *
 * @example
 * claimText(analysis.article, claim) // '“The ramp,” … “is cracked.”'
 */
export function claimText(article: Pick<Article, 'text'>, claim: Pick<Claim, 'content'>): string {
  let line = ''
  let end = 0
  for (const span of claim.content.spans) {
    const words = oneLine(article.text.slice(span.start, span.end))
    const gap = article.text.slice(end, span.start)
    line += line === '' ? words : (/[\r\n]/.test(gap) ? ' ' : ' … ') + words
    end = span.end
  }
  return line
}

/** White space of any kind, line ends too, becomes one space; none is left at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
