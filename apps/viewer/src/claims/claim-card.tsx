import type { Analysis, Claim } from '@hearsay/core'
import { memo } from 'preact/compat'
import { ClaimBody } from './claim-body.tsx'

interface ClaimCardProps {
  analysis: Analysis
  claim: Claim
  /** Makes the id of the element, which the words in the text refer to. */
  number: number | undefined
  on: 'selected' | 'hovered' | undefined
  underSource: boolean
  onSelect: (claim: string | null) => void
  onHover: (claim: string | null) => void
  onGo: (claim: string) => void
}

/** A claim in the list. Of hundreds, only those whose state changes are drawn again. */
export const ClaimCard = memo(
  ({ analysis, claim, number, on, underSource, onSelect, onHover, onGo }: ClaimCardProps) => (
    <li
      id={`claim-${number}`}
      class={claim.parent === null ? 'card' : 'card card-inside'}
      data-on={on}
      onPointerEnter={() => onHover(claim.id)}
      onPointerLeave={() => onHover(null)}
    >
      <ClaimBody
        analysis={analysis}
        claim={claim}
        selected={on === 'selected'}
        underSource={underSource}
        onSelect={() => onSelect(on === 'selected' ? null : claim.id)}
        onGo={() => onGo(claim.id)}
      />
    </li>
  ),
)
