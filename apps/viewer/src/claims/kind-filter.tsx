import type { ClaimKind } from '@hearsay/core'
import { WORDS } from '../words.ts'
import { KindLine } from './kind-line.tsx'
import { KINDS } from './kinds.ts'

interface KindFilterProps {
  counts: Record<ClaimKind, number>
  shown: ReadonlySet<ClaimKind>
  onToggle: (kind: ClaimKind) => void
}

/** Legend and filter in one: how each kind is marked, how many there are, and whether they are shown. */
export function KindFilter({ counts, shown, onToggle }: KindFilterProps) {
  return (
    <fieldset class="kinds">
      <legend class="unseen">{WORDS.showKinds}</legend>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="kind"
          aria-pressed={shown.has(kind)}
          title={WORDS.kinds[kind].hint}
          onClick={() => onToggle(kind)}
        >
          <KindLine kind={kind} />
          <span class="kind-name">{WORDS.kinds[kind].name}</span>
          <span class="kind-count">
            {counts[kind]}
            {!shown.has(kind) && ` ${WORDS.hidden}`}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
