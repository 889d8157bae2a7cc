import type { ClaimKind } from '@hearsay/core'

/** The line that marks claims of this kind, as it runs under their words: full, broken, dotted, thin. */
export function KindLine({ kind }: { kind: ClaimKind }) {
  return <span class={`kind-line kind-${kind}`} aria-hidden="true" />
}
