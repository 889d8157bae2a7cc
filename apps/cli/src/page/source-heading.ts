import type { Article, Source } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import type { StyleName } from '../terminal/styles.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { type Fact, joinFacts } from './facts.ts'
import { count, percent, printable, wordsAt } from './words.ts'

/** How much of what is attributed comes from a source. */
export interface SourceShare {
  readonly claims: number
  /** Of all attributed words, 0 to 1; null where it is not known. */
  readonly share: number | null
}

/** Who a source is: name, role, kind, whether the article names it, and how much of the article is its words. */
export function sourceHeading(
  article: Pick<Article, 'text'>,
  source: Source | null,
  { claims, share }: SourceShare,
  { width, style }: Presentation,
): string[] {
  const facts: Fact[] = source
    ? [[{ text: printable(source.name), styles: ['bold'] }], ...sourceFacts(article, source)]
    : [[{ text: 'No speaker named', styles: ['bold', 'yellow'] }]]
  const amount = count(claims, 'claim') + (share === null ? '' : `, ${percent(share)} of words`)
  return wrapPieces(joinFacts([...facts, [{ text: amount, styles: ['dim'] }]]), { width, style })
}

function sourceFacts(article: Pick<Article, 'text'>, source: Source): Fact[] {
  const facts: Fact[] = []
  const add = (text: string, ...styles: StyleName[]) => facts.push([{ text, styles }])
  if (source.role) add(printable(source.role))
  if (source.organisation) add(printable(source.organisation))
  if (source.kind !== 'unknown') add(source.kind, 'dim')
  if (source.named) add('named', 'dim')
  else add('unnamed', 'yellow')
  if (source.anonymity) {
    const { reason, span } = source.anonymity
    add(`“${reason ? printable(reason) : wordsAt(article, span)}”`, 'yellow')
  }
  return facts
}
