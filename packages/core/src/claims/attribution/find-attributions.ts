import { byContent, type ClaimDraft } from '../claim-draft.ts'
import type { ReadingContext } from '../reading-context.ts'
import { adverbialClaims } from './adverbial-cues.ts'
import { colonClaims } from './colon-cues.ts'
import { nominalClaims } from './nominal-cues.ts'
import { prepositionalClaims } from './prepositional-cues.ts'
import { signatureClaims } from './signature-cues.ts'
import { verbalClaims } from './verbal-cues.ts'

/**
 * Every claim that a cue gives away, in the order of their content: cues are verbs, nouns, prepositions, adverbs and
 * colons. Where two cues claim the very same words, the surer one stays.
 */
export function findAttributions(context: ReadingContext): ClaimDraft[] {
  const claims = [
    ...verbalClaims(context),
    ...prepositionalClaims(context),
    ...nominalClaims(context),
    ...adverbialClaims(context),
    ...colonClaims(context),
    ...signatureClaims(context),
  ]
  const best = new Map<string, ClaimDraft>()
  for (const claim of claims) {
    const key = claim.content.map(({ start, end }) => `${start}-${end}`).join()
    const rival = best.get(key)
    if (!rival || claim.confidence > rival.confidence) best.set(key, claim)
  }
  return [...best.values()].sort(byContent)
}
