import type { Claim } from '../model/claim.ts'
import type { SourcingProfile } from '../model/profile.ts'
import type { Source } from '../model/source.ts'

/** Counts how an article is sourced. `text` is `article.text`. */
export function sourcingProfile(text: string, claims: readonly Claim[], sources: readonly Source[]): SourcingProfile {
  const kinds = { direct: 0, indirect: 0, mixed: 0, assertion: 0 }
  for (const claim of claims) kinds[claim.kind]++
  const attributed = claims.filter((claim) => claim.kind !== 'assertion')
  const top = claims.filter((claim) => claim.parent === null)
  const speaking = new Set(attributed.flatMap((claim) => claim.source?.id ?? []))
  const speakers = sources.filter((source) => speaking.has(source.id))
  const distances = attributed.flatMap((claim) => claim.distance ?? []).sort((a, b) => a - b)
  return {
    claims: { total: claims.length, ...kinds },
    sources: {
      total: speakers.length,
      named: speakers.filter((source) => source.named).length,
      unnamed: speakers.filter((source) => !source.named).length,
      documents: speakers.filter((source) => source.kind === 'document' || source.kind === 'data').length,
    },
    unattributedShare: top.length === 0 ? 0 : top.filter((claim) => claim.kind === 'assertion').length / top.length,
    hedgedClaims: attributed.filter(({ certainty }) => certainty && (certainty.hedges.length > 0 || certainty.estimate))
      .length,
    quotationsWithoutSpeaker: claims.filter((claim) => claim.kind === 'direct' && claim.source === null).length,
    distance: distances.length === 0 ? null : { largest: distances.at(-1) as number, median: median(distances) },
    wordsBySource: wordsBySource(text, attributed),
  }
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}

/** Nested claims are left out: their words are counted with those of the claim around them. */
function wordsBySource(text: string, claims: readonly Claim[]): SourcingProfile['wordsBySource'] {
  const counts = new Map<string, number>()
  for (const { source, content, parent } of claims) {
    if (!source || parent !== null) continue
    const words = content.spans.reduce((sum, { start, end }) => sum + countWords(text, start, end), 0)
    counts.set(source.id, (counts.get(source.id) ?? 0) + words)
  }
  const total = [...counts.values()].reduce((sum, words) => sum + words, 0)
  return [...counts]
    .map(([source, words]) => ({ source, words, share: total === 0 ? 0 : words / total }))
    .sort((a, b) => b.words - a.words || a.source.localeCompare(b.source, 'en', { numeric: true }))
}

function countWords(text: string, start: number, end: number): number {
  let words = 0
  let inWord = false
  for (let at = start; at < end; at++) {
    const letter = /[\p{L}\p{N}]/u.test(text[at] as string)
    if (letter && !inWord) words++
    inWord = letter || (inWord && /['’-]/.test(text[at] as string))
  }
  return words
}
