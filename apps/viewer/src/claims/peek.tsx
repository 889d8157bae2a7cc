import type { Analysis, Claim } from '@hearsay/core'
import { WORDS } from '../words.ts'
import { ClaimBody } from './claim-body.tsx'

interface PeekProps {
  analysis: Analysis
  claims: readonly Claim[]
  claim: Claim
  onStep: (claim: string) => void
  onClose: () => void
  onGo: (claim: string) => void
}

/** On a narrow page: the selected claim at the foot, over the article that it stands in. */
export function Peek({ analysis, claims, claim, onStep, onClose, onGo }: PeekProps) {
  const at = claims.indexOf(claim)
  const previous = claims[at - 1]
  const next = claims[at + 1]
  return (
    <section class="peek" aria-label={WORDS.claim.selected}>
      <div class="peek-bar">
        <button type="button" class="button quiet" disabled={!previous} onClick={() => previous && onStep(previous.id)}>
          <span aria-hidden="true">←</span>
          <span class="unseen">{WORDS.claim.previous}</span>
        </button>
        <span class="peek-place">
          {at + 1} / {claims.length}
        </span>
        <button type="button" class="button quiet" disabled={!next} onClick={() => next && onStep(next.id)}>
          <span aria-hidden="true">→</span>
          <span class="unseen">{WORDS.claim.next}</span>
        </button>
        <button type="button" class="button quiet peek-close" onClick={onClose}>
          {WORDS.claim.close}
        </button>
      </div>
      <div class="card peek-card" data-on="selected">
        <ClaimBody analysis={analysis} claim={claim} selected onSelect={onClose} onGo={() => onGo(claim.id)} />
      </div>
    </section>
  )
}
