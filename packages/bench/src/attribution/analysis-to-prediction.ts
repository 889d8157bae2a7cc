import type { Analysis, Claim } from '@hearsay/core'
import { toOffsets } from '../words.ts'
import type { AttributionPrediction, ClaimOffsets } from './corpus-article.ts'

/** The claims that are attributed and stand in no other claim: what the corpus annotates. */
export function attributedClaims(analysis: Analysis): Claim[] {
  return analysis.claims.filter((claim) => claim.kind !== 'assertion' && claim.parent === null)
}

/** A claim by its spans. */
export function claimToOffsets(claim: Claim): ClaimOffsets {
  return {
    source: claim.source ? [toOffsets(claim.source.span)] : [],
    cue: claim.cue?.spans.map(toOffsets) ?? [],
    content: claim.content.spans.map(toOffsets),
  }
}

/** What hearsay finds in an article, as a line for the attribution scorer. */
export function analysisToPrediction(id: string, analysis: Analysis): AttributionPrediction {
  return { id, claims: attributedClaims(analysis).map(claimToOffsets) }
}
