import type { ClaimKind } from '@hearsay/core'

/** Kinds of claims, from the speaker's own words to nobody's. */
export const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect', 'assertion']
