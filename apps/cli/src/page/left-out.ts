import type { Article } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'

/** Kinds of blocks that are not the article; what is in them is no claim of it. */
const AROUND = ['related', 'notice', 'advert', 'share', 'comment', 'navigation', 'footer', 'other'] as const

/** One line on what was read but is not the article, so that nobody wonders where it went; none where there is none. */
export function leftOut(article: Article, { width, style }: Presentation): string[] {
  const counts = AROUND.map((kind) => [kind, article.blocks.filter((block) => block.kind === kind).length] as const)
  const some = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`)
  if (some.length === 0) return []
  return wrapPieces([{ text: `Not part of the article: ${some.join(', ')}.`, styles: ['dim'] }], { width, style })
}
