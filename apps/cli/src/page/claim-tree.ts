import type { Analysis, Claim, Source } from '@hearsay/core'

/** A claim and how deep it stands inside others: 0 is outermost. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly depth: number
}

/** The claims of one source, each followed by those that stand inside it; `source` null where nobody is named. */
export interface SourceGroup {
  readonly source: Source | null
  readonly claims: readonly PlacedClaim[]
}

/** The claims of an article as a reader looks for them. */
export interface ClaimTree {
  /** By source, in the order in which they first speak; those without a speaker last. */
  readonly groups: readonly SourceGroup[]
  /** What the article asserts in its own voice, in order. */
  readonly assertions: readonly PlacedClaim[]
}

/** Groups claims by source and puts nested ones, whoever's they are, under the claim in which they stand. */
export function claimTree({ claims, sources }: Pick<Analysis, 'claims' | 'sources'>): ClaimTree {
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  const inside = new Map<Claim, Claim[]>()
  const outermost: Claim[] = []
  for (const claim of claims) {
    const parent = claim.parent === null ? undefined : known.get(claim.parent)
    if (!parent || parent === claim) outermost.push(claim)
    else append(inside, parent, claim)
  }

  const placed = new Set<Claim>()
  const withInner = (outer: Claim): PlacedClaim[] => {
    const list: PlacedClaim[] = []
    const stack: PlacedClaim[] = [{ claim: outer, depth: 0 }]
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { claim, depth } = next
      if (placed.has(claim)) continue
      placed.add(claim)
      list.push(next)
      for (const inner of (inside.get(claim) ?? []).toReversed()) stack.push({ claim: inner, depth: depth + 1 })
    }
    return list
  }

  const byId = new Map(sources.map((source) => [source.id, source]))
  const bySource = new Map<Source | null, PlacedClaim[]>()
  const assertions: PlacedClaim[] = []
  // A claim that is reached from no outermost one stands in a circle of parents; it is shown rather than lost.
  for (const claim of [...outermost, ...claims]) {
    if (placed.has(claim)) continue
    const list = withInner(claim)
    if (claim.kind === 'assertion') {
      for (const inner of list) assertions.push(inner)
    } else {
      const source = (claim.source && byId.get(claim.source.id)) ?? null
      for (const inner of list) append(bySource, source, inner)
    }
  }
  const groups = [...bySource].map(([source, claims]) => ({ source, claims }))
  const speakers = groups.filter(({ source }) => source !== null)
  return { groups: [...speakers, ...groups.filter(({ source }) => source === null)], assertions }
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
