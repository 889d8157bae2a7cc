import type { Article, Span } from '@hearsay/core'
import { visibleText } from '../terminal/visible-text.ts'

/** Words of the article on one line, safe to print. */
export function wordsAt(article: Pick<Article, 'text'>, { start, end }: Span): string {
  return printable(article.text.slice(start, end))
}

/** Any text on one line, safe to print. */
export function printable(text: string): string {
  return visibleText(text.replace(/\s+/gu, ' ').trim())
}

/** "1 claim", "2 claims". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** A share from 0 to 1 as "41%". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
