import type { SourcingProfile } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { type Piece, wrapPieces } from '../terminal/wrap-text.ts'
import { count, percent } from './words.ts'

/** The sourcing of the article in one line (two on a narrow terminal): how much is attributed, to how many, how far. */
export function sourcingSummary(profile: SourcingProfile, { width, style }: Presentation): string[] {
  const { claims, sources, unattributedShare, distance } = profile
  const attributed = claims.total - claims.assertion
  const facts: Piece[][] = []
  if (attributed > 0)
    facts.push([
      { text: count(attributed, 'claim'), styles: ['bold'] },
      { text: ' from ' },
      { text: count(sources.total, 'source'), styles: ['bold'] },
      ...(sources.unnamed > 0
        ? [{ text: ', ' }, { text: `${sources.unnamed} unnamed`, styles: ['yellow'] } satisfies Piece]
        : []),
    ])
  else facts.push([{ text: 'No claim with a source', styles: ['bold'] }])
  if (claims.assertion > 0)
    facts.push([
      { text: count(claims.assertion, 'assertion'), styles: ['bold'] },
      { text: ` with no source (${percent(unattributedShare)})` },
    ])
  if (profile.quotationsWithoutSpeaker > 0)
    facts.push([{ text: `${count(profile.quotationsWithoutSpeaker, 'quotation')} without a speaker` }])
  if (profile.hedgedClaims > 0) facts.push([{ text: `${profile.hedgedClaims} hedged` }])
  if (distance && distance.largest > 1) facts.push([{ text: `at most ${distance.largest} hands from the speaker` }])
  const pieces = facts.flatMap((fact, index) => (index === 0 ? fact : [{ text: ' · ' }, ...fact]))
  return wrapPieces(pieces, { width, style })
}
