import type { Article, Source } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { claimParagraphs, setQuotedOff } from './claim-content.ts'
import { claimFacts, KIND_COLOUR } from './claim-facts.ts'
import type { PlacedClaim } from './claim-tree.ts'
import { joinFacts } from './facts.ts'

/** Columns that stay for the words, however deep a claim is nested. */
const ROOM_FOR_WORDS = 20

/** A claim: what is known of it on one line, then its words beside a bar in the colour of its kind. */
export function claimEntry(
  article: Pick<Article, 'text'>,
  { claim, depth }: PlacedClaim,
  sources: ReadonlyMap<string, Source>,
  { width, style }: Presentation,
): string[] {
  const indent = ' '.repeat(Math.max(0, Math.min(2 + 3 * depth, width - ROOM_FOR_WORDS)))
  const bar = { text: `${indent}│ `, styles: [KIND_COLOUR[claim.kind]] }
  const lead = depth === 0 ? indent : `${indent.slice(0, -2)}└ `
  const facts = wrapPieces(joinFacts(claimFacts(article, claim, sources)), {
    width,
    style,
    first: { text: lead, styles: ['dim'] },
    rest: { text: indent },
  })
  const words = claimParagraphs(article, claim).flatMap((paragraph) =>
    wrapPieces(claim.kind === 'direct' ? [{ text: paragraph, styles: ['bold'] }] : setQuotedOff(paragraph), {
      width,
      style,
      first: bar,
    }),
  )
  return [...facts, ...words]
}
