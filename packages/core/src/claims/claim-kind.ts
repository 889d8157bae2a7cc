import type { ClaimKind } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import { lowerBound } from '../search/lower-bound.ts'
import type { ClaimDraft } from './claim-draft.ts'
import type { Quotation } from './quotations/quotation.ts'

/** More quotations than this in one content, with words between them, are read as mixed without looking further. */
const MOST_PARTS = 40

/**
 * How a claim is given, from the quotations that begin in its content (those around it are not its own): all in
 * quotation marks, partly, or not at all; or in the article's own voice.
 */
export function claimKinds(text: string, drafts: readonly ClaimDraft[], quotations: readonly Quotation[]): ClaimKind[] {
  const parts = quotations
    .filter((quotation) => quotation.role !== 'name')
    .flatMap((quotation) => quotation.parts)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const starts = Uint32Array.from(parts, (part) => part.start)
  return drafts.map(({ content, own }) => {
    if (own) return 'assertion'
    const shares = content.map((span) => quotedShare(text, span, parts, starts))
    if (shares.every((share) => share === 'all')) return 'direct'
    return shares.every((share) => share === 'none') ? 'indirect' : 'mixed'
  })
}

function quotedShare(text: string, span: Span, parts: readonly Span[], starts: Uint32Array): 'all' | 'some' | 'none' {
  let at = span.start
  let seen = 0
  for (let index = lowerBound(starts, span.start); seen < MOST_PARTS; index++, seen++) {
    const part = parts[index]
    if (!part || part.start >= span.end) break
    if (part.start < at) continue // inside the one before
    if (/[\p{L}\p{N}]/u.test(text.slice(at, part.start))) return 'some'
    at = part.end
  }
  if (at === span.start) return 'none'
  return at < span.end && /[\p{L}\p{N}]/u.test(text.slice(at, span.end)) ? 'some' : 'all'
}
