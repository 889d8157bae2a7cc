import type { Analysis, Claim, ClaimKind } from '@hearsay/core'
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks'
import { scrollTo } from '../frame/scroll-to.ts'
import type { PickedFrom, ViewerState } from '../state/viewer-state.ts'
import { WORDS } from '../words.ts'
import { ClaimCard } from './claim-card.tsx'
import { claimGroups } from './claim-groups.ts'
import { KindFilter } from './kind-filter.tsx'
import { OrderSwitch } from './order-switch.tsx'

interface ClaimsPanelProps {
  analysis: Analysis
  claims: readonly Claim[]
  numbers: ReadonlyMap<string, number>
  state: Pick<ViewerState, 'selected' | 'shown' | 'order'>
  hovered: string | null
  onSelect: (claim: string | null, from: PickedFrom) => void
  onHover: (claim: string | null) => void
  onToggleKind: (kind: ClaimKind) => void
  onOrder: (order: 'text' | 'source') => void
  onGo: (claim: string) => void
}

/** The claims beside the article: the first route for whoever does not see the marks. */
export function ClaimsPanel(props: ClaimsPanelProps) {
  const { analysis, claims, numbers, state, hovered, onSelect, onHover, onGo } = props
  const panel = useRef<HTMLElement>(null)
  const { selected, order } = state
  const groups = useMemo(() => claimGroups(analysis, claims, order), [analysis, claims, order])
  const counts = useMemo(() => countsOf(analysis), [analysis])
  const selectHere = useCallback((claim: string | null) => onSelect(claim, 'claims'), [onSelect])

  // A claim picked in the text comes into view here; one picked here is in view already.
  useEffect(() => {
    if (!selected || selected.from === 'claims') return
    const card = panel.current?.querySelector(`#claim-${numbers.get(selected.claim)}`)
    if (card) scrollTo(card, 'nearest')
  }, [selected, numbers])

  return (
    <section class="panel" id="claims" ref={panel} tabIndex={-1} aria-label={WORDS.pane.claims}>
      <h2 class="unseen">{WORDS.pane.claims}</h2>
      <div class="panel-head">
        <KindFilter counts={counts} shown={state.shown} onToggle={props.onToggleKind} />
        <OrderSwitch order={order} onOrder={props.onOrder} />
      </div>
      {claims.length === 0 && <p class="panel-empty">{emptyWords(analysis)}</p>}
      {groups.map((group) => (
        <section key={group.key} class="group">
          {group.whose !== 'text' && (
            <h3 class={`group-head who-${group.whose}`}>
              {group.name} <span class="group-about">{group.about}</span>
            </h3>
          )}
          <ol class="cards" onKeyDown={moveFocus}>
            {group.claims.map((claim) => (
              <ClaimCard
                key={claim.id}
                analysis={analysis}
                claim={claim}
                number={numbers.get(claim.id)}
                on={selected?.claim === claim.id ? 'selected' : hovered === claim.id ? 'hovered' : undefined}
                underSource={group.whose !== 'text'}
                onSelect={selectHere}
                onHover={onHover}
                onGo={onGo}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

/** Arrow keys go from card to card; Tab goes on through everything, as always. */
function moveFocus(event: KeyboardEvent) {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
  const step = steps[event.key]
  const at = event.target instanceof HTMLElement ? event.target.closest('.card-main') : null
  if (step === undefined || at === null) return
  const mains = [...(at.closest('.panel')?.querySelectorAll<HTMLElement>('.card-main') ?? [])]
  const next = mains[mains.indexOf(at as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

function countsOf({ claims }: Analysis): Record<ClaimKind, number> {
  const counts = { direct: 0, mixed: 0, indirect: 0, assertion: 0 }
  for (const { kind } of claims) counts[kind]++
  return counts
}

function emptyWords({ claims }: Analysis): string {
  const own = claims.filter(({ kind }) => kind === 'assertion').length
  if (own < claims.length) return WORDS.noneShown
  return own === 0 ? WORDS.noClaims : WORDS.noClaimsBut(own)
}
