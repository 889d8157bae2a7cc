import type { Article, Source } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { type Piece, wrapPieces } from '../terminal/wrap-text.ts'
import { count, percent, printable, wordsAt } from './words.ts'

/** How much of what is attributed comes from a source. */
export interface SourceShare {
  readonly claims: number
  readonly share: number | null
}

/** Who a source is: name, role, kind, whether the article names it, and how much of the article is its words. */
export function sourceHeading(
  article: Pick<Article, 'text'>,
  source: Source | null,
  { claims, share }: SourceShare,
  { width, style }: Presentation,
): string[] {
  const pieces: Piece[] = source
    ? [{ text: printable(source.name), styles: ['bold'] }, ...sourceFacts(article, source)]
    : [{ text: 'No speaker named', styles: ['bold', 'yellow'] }]
  const amount = count(claims, 'claim') + (share === null ? '' : `, ${percent(share)} of the attributed words`)
  pieces.push({ text: ` · ${amount}`, styles: ['dim'] })
  return wrapPieces(pieces, { width, style, first: { text: '' }, rest: { text: '' } })
}

function sourceFacts(article: Pick<Article, 'text'>, source: Source): Piece[] {
  const facts: Piece[] = []
  const add = (text: string, ...styles: NonNullable<Piece['styles']>) => {
    facts.push({ text: ' · ', styles: ['dim'] }, { text, styles })
  }
  if (source.role) add(printable(source.role))
  if (source.organisation) add(printable(source.organisation))
  if (source.kind !== 'unknown') add(source.kind, 'dim')
  add(source.named ? 'named' : 'unnamed', source.named ? 'dim' : 'yellow')
  if (source.anonymity) {
    const { reason, span } = source.anonymity
    add(`“${reason ? printable(reason) : wordsAt(article, span)}”`, 'yellow')
  }
  return facts
}
