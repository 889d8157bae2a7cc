import type { Article } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { clipText } from '../terminal/text-width.ts'
import { claimParagraphs } from './claim-content.ts'
import type { PlacedClaim } from './claim-tree.ts'
import { count } from './words.ts'

/** More are counted only: the page is about who said what; `hearsay claims` lists them all. */
const SHOWN = 8

/** What the article asserts in its own voice: a line each, the first eight. */
export function assertionList(
  article: Pick<Article, 'text'>,
  assertions: readonly PlacedClaim[],
  { width, style }: Presentation,
): string[] {
  const lines = [
    style('No source', 'bold', 'yellow') +
      style(clipText(` · ${count(assertions.length, 'assertion')} in the article’s own voice`, width - 9), 'dim'),
  ]
  for (const { claim } of assertions.slice(0, SHOWN)) {
    const words = claimParagraphs(article, claim).join(' ')
    lines.push(`  ${style('·', 'yellow')} ${clipText(words, width - 4)}`)
  }
  if (assertions.length > SHOWN)
    lines.push(style(clipText(`  … and ${assertions.length - SHOWN} more: hearsay claims lists all`, width), 'dim'))
  return lines
}
