import type { Analysis, Claim } from '@hearsay/core'
import { useMemo } from 'preact/hooks'
import { WORDS } from '../words.ts'
import { claimSummary } from './claim-facts.ts'
import { KindLine } from './kind-line.tsx'

interface ClaimBodyProps {
  analysis: Analysis
  claim: Claim
  selected: boolean
  /** Whether a heading above says already whose it is. */
  underSource?: boolean
  onSelect: () => void
  /** Goes to the claim's words in the text; only offered on a selected claim. */
  onGo: () => void
}

/** A claim in plain words: whose, what, how sure, and everything else once it is selected. */
export function ClaimBody({ analysis, claim, selected, underSource = false, onSelect, onGo }: ClaimBodyProps) {
  const summary = useMemo(() => claimSummary(analysis, claim), [analysis, claim])
  return (
    <>
      <button type="button" class="card-main" aria-pressed={selected} onClick={onSelect}>
        <span class={underSource ? 'unseen' : `who who-${summary.whose}`}>{summary.who}</span>
        {summary.about && !underSource && <span class="about"> {summary.about}</span>}
        <span class="said">{summary.words}</span>
      </button>
      <ul class="brief">
        <li class="brief-kind">
          <KindLine kind={claim.kind} />
          {WORDS.kinds[claim.kind].name}
        </li>
        {!selected &&
          summary.brief.map(({ label, value }) => (
            <li key={label}>
              <span class="brief-label">{label}</span> {value}
            </li>
          ))}
      </ul>
      {selected && (
        <>
          <dl class="facts">
            {summary.all.map(({ label, value }, index) => (
              <div key={`${label} ${index}`} class="fact">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button small go" onClick={onGo}>
            {WORDS.claim.inWords}
          </button>
        </>
      )}
    </>
  )
}
