import type { SourcingProfile } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { type Fact, joinFacts } from './facts.ts'
import { count, percent } from './words.ts'

/** The sourcing of the article in one line (two on a narrow terminal): how much is attributed, to how many, how far. */
export function sourcingSummary(profile: SourcingProfile, { width, style }: Presentation): string[] {
  const { claims, sources, unattributedShare, distance, quotationsWithoutSpeaker, hedgedClaims } = profile
  const attributed = claims.total - claims.assertion
  const facts: Fact[] = []
  if (attributed === 0) facts.push([{ text: 'No claim with a source', styles: ['bold'] }])
  else
    facts.push([
      { text: count(attributed, 'claim'), styles: ['bold'] },
      ...(sources.total > 0
        ? [{ text: ' from ' }, { text: count(sources.total, 'source'), styles: ['bold'] as const }]
        : []),
    ])
  if (sources.unnamed > 0) facts.push([{ text: `${sources.unnamed} unnamed`, styles: ['yellow'] }])
  if (quotationsWithoutSpeaker > 0) facts.push([{ text: `${quotationsWithoutSpeaker} without a speaker` }])
  if (hedgedClaims > 0) facts.push([{ text: `${hedgedClaims} hedged` }])
  if (distance && distance.largest > 1) facts.push([{ text: `up to ${distance.largest} hands away` }])
  if (claims.assertion > 0)
    facts.push([
      { text: count(claims.assertion, 'assertion'), styles: ['bold'] },
      { text: ` with no source (${percent(unattributedShare)})` },
    ])
  return wrapPieces(joinFacts(facts), { width, style })
}
