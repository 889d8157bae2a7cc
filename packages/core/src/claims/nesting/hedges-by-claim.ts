import type { Span } from '../../model/span.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import { innermostContents } from './innermost.ts'

/** Each hedge belongs to the innermost claim that holds it: in "she said he might …" it is hers, not the writer's. */
export function hedgesByClaim(claims: readonly ClaimDraft[], hedges: readonly Span[]): Span[][] {
  const owners = innermostContents(
    claims.map((claim) => claim.content),
    hedges.map((span) => ({ span })),
  )
  const lists: Span[][] = claims.map(() => [])
  hedges.forEach((hedge, index) => {
    lists[owners[index] as number]?.push(hedge)
  })
  return lists
}
