import { TAG, tokenAt, tokenSpan } from '../../language/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { hasVerb } from './clause-bounds.ts'
import { isNominal } from './noun-phrase.ts'

/** A signature is a name with an office, an age or a place. */
const LONGEST_SIGNATURE = 12

/** Claims whose cue is the dash of a signature: "“…” — Mara Lind, harbour master", in the same block or the next. */
export function signatureClaims(context: ReadingContext): ClaimDraft[] {
  const { annotation, quotations, blocks, text } = context
  const claims: ClaimDraft[] = []
  for (const quotation of quotations) {
    if (quotation.parent !== null || quotation.role !== 'speech') continue
    const end = (quotation.parts.at(-1) as Span).end
    const dash = tokenAt(annotation, end)
    if (dash + 1 >= annotation.length || !/^[–—―-]+$/.test(lower(context, dash))) continue
    if (!/^\s*$/.test(text.slice(end, annotation.starts[dash]).slice(0, 8))) continue
    const stretch = annotation.stretchOf[dash] as number
    const last = tokenAt(annotation, (blocks[stretch]?.span.end ?? 0) + 0)
    if (!isSignature(context, dash + 1, last)) continue
    const head = firstNominal(context, dash + 1, last)
    if (head < 0) continue
    claims.push({
      content: quotation.parts,
      cue: { spans: [tokenSpan(annotation, dash, dash + 1)], lemma: 'dash', stance: 'neutral' },
      source: { head, span: tokenSpan(annotation, dash + 1, last) },
      addressee: null,
      act: 'statement',
      polarity: 'positive',
      confidence: 0.9,
      rule: 'dash before a signature',
    })
  }
  return claims
}

function isSignature(context: ReadingContext, from: number, to: number): boolean {
  return (
    to > from &&
    to - from <= LONGEST_SIGNATURE &&
    !hasVerb(context, from, to) &&
    context.annotation.tags[from] === TAG.PROPN
  )
}

function firstNominal(context: ReadingContext, from: number, to: number): number {
  for (let token = from; token < to; token++) if (isNominal(context, token)) return token
  return -1
}
