import type { Analysis, Claim } from '@hearsay/core'
import { aboutSource, whoSays } from './claim-facts.ts'

/** Claims under one heading. */
export interface ClaimGroup {
  readonly key: string
  /** `text`: all in order; `none`: claims of others without a source; `article`: the article's own voice. */
  readonly whose: 'source' | 'none' | 'article' | 'text'
  /** Whose they are, and what the article says of them; null where there is nothing to say. */
  readonly name: string | null
  readonly about: string | null
  readonly claims: readonly Claim[]
}

/**
 * Puts claims in order: as they stand in the text, or by source. Sources come by their number of claims, the first
 * mentioned first where it is equal; then what has no source, then the article's own voice.
 */
export function claimGroups(analysis: Analysis, shown: readonly Claim[], order: 'text' | 'source'): ClaimGroup[] {
  if (order === 'text')
    return shown.length === 0 ? [] : [{ key: 'text', whose: 'text', name: null, about: null, claims: shown }]
  const bySource = new Map<string, Claim[]>(analysis.sources.map(({ id }) => [id, []]))
  const none: Claim[] = []
  const article: Claim[] = []
  for (const claim of shown) {
    const known = claim.source ? bySource.get(claim.source.id) : undefined
    if (known) known.push(claim)
    else if (claim.kind === 'assertion') article.push(claim)
    else none.push(claim)
  }
  const groups = analysis.sources
    .map((source) => {
      const claims = bySource.get(source.id) ?? []
      return { key: `source ${source.id}`, whose: 'source' as const, about: aboutSource(source), claims }
    })
    .sort((a, b) => b.claims.length - a.claims.length)
  const rest = [
    { key: 'none', whose: 'none' as const, about: null, claims: none },
    { key: 'article', whose: 'article' as const, about: null, claims: article },
  ]
  return [...groups, ...rest].flatMap((group) => {
    const [first] = group.claims
    return first ? [{ ...group, name: whoSays(analysis, first) }] : []
  })
}
