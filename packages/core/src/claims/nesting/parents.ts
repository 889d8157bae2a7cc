import type { Span } from '../../model/span.ts'
import { type ClaimDraft, contentStart } from '../claim-draft.ts'
import { innermostContents } from './innermost.ts'

/**
 * For each claim, the index of the claim inside whose content it stands, or -1: the smallest content that holds its cue,
 * its source and the beginning of its own content.
 */
export function parentsOf(claims: readonly ClaimDraft[]): Int32Array {
  const queries = claims.map((claim, except) => {
    const first = claim.content[0] as Span
    const own = [first, ...(claim.cue?.spans ?? [])]
    const start = Math.min(...own.map((span) => span.start))
    const end = Math.max(contentStart(claim) + 1, ...(claim.cue?.spans ?? []).map((span) => span.end))
    return { span: { start, end }, except }
  })
  const parents = innermostContents(
    claims.map((claim) => claim.content),
    queries,
  )
  // Two claims over the same words would each hold the other: the earlier one is the outer.
  for (let i = 0; i < parents.length; i++) {
    let at = parents[i] as number
    for (let steps = 0; at >= 0 && steps <= claims.length && steps < 60; steps++) {
      if (at === i) {
        parents[i] = -1
        break
      }
      at = parents[at] as number
    }
  }
  return parents
}

/**
 * Without the claims that begin inside another's content but have their source outside it: the parser tied the words of
 * one to the speaker of the other ("The ministry reported losses, [highlighting the danger]").
 */
export function withoutTornClaims(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const parents = parentsOf(claims)
  return claims.filter((claim, index) => {
    const around = claims[parents[index] as number]
    const { source } = claim
    if (!around || !source) return true
    return around.content.some(({ start, end }) => start <= source.span.start && source.span.end <= end)
  })
}
