import type { Claim } from '../model/claim.ts'
import type { SourcingProfile } from '../model/profile.ts'
import type { Source } from '../model/source.ts'
import { lowerBound } from '../search/lower-bound.ts'

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
  const starts = wordStarts(text)
  for (const { source, content, parent } of claims) {
    if (!source || parent !== null) continue
    const words = content.spans.reduce(
      (sum, { start, end }) => sum + lowerBound(starts, end) - lowerBound(starts, start),
      0,
    )
    counts.set(source.id, (counts.get(source.id) ?? 0) + words)
  }
  const total = [...counts.values()].reduce((sum, words) => sum + words, 0)
  return [...counts]
    .map(([source, words]) => ({ source, words, share: total === 0 ? 0 : words / total }))
    .sort((a, b) => b.words - a.words || a.source.localeCompare(b.source, 'en', { numeric: true }))
}

/** Where each word of a text begins, in code units. */
function wordStarts(text: string): Uint32Array {
  const starts: number[] = []
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const letter = isLetter(text, at)
    if (letter && !inWord) starts.push(at)
    inWord = letter || (inWord && /['’-]/.test(text[at] as string))
  }
  return Uint32Array.from(starts)
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /[\p{L}\p{N}]/u.test(text[at] as string)
}
