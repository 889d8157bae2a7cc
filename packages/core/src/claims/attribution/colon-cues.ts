import { TAG, tokenAt, tokenSpan } from '../../language/annotation.ts'
import type { Block } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { ClaimDraft, MentionDraft } from '../claim-draft.ts'
import type { ReadingContext } from '../reading-context.ts'
import { contentSpans } from './content.ts'
import { isNominal } from './noun-phrase.ts'

/** A name with a title is rarely longer: "Former harbour master Mara Lind". */
const LONGEST_SOURCE = 6

/** Claims whose cue is a colon: in headlines ("Mayor: bridge will open", "Bridge to open: mayor") and transcripts. */
export function colonClaims(context: ReadingContext): ClaimDraft[] {
  const { annotation } = context
  const claims: ClaimDraft[] = []
  context.blocks.forEach((block, stretch) => {
    const from = tokenAt(annotation, block.span.start)
    if (annotation.stretchOf[from] !== stretch) return
    const to = tokenAt(annotation, block.span.end)
    const claim = colonClaim(context, block, from, to)
    if (claim) claims.push(claim)
  })
  return claims
}

function colonClaim(context: ReadingContext, block: Block, from: number, to: number): ClaimDraft | null {
  const headline = block.kind === 'headline' || block.kind === 'standfirst' || block.kind === 'heading'
  const colon = colonIn(context, from, headline ? to : Math.min(to, from + LONGEST_SOURCE + 1))
  if (colon < 0) return null
  const label = !headline && isSpeakerLabel(context, from, colon)
  if (colon + 1 < to && (label || (headline && isSource(context, from, colon))))
    return claim(context, from, colon, colon, [colon + 1, to])
  if (headline && isSource(context, colon + 1, to) && colon - from >= 3)
    return claim(context, colon + 1, to, colon, [from, colon])
  return null
}

function claim(
  context: ReadingContext,
  from: number,
  to: number,
  colon: number,
  content: readonly [number, number],
): ClaimDraft | null {
  const { annotation, text } = context
  const spans: Span[] = contentSpans(context, [content], -1)
  if (spans.length === 0) return null
  const source: MentionDraft = { span: tokenSpan(annotation, from, to), head: headOf(context, from, to) }
  return {
    content: spans,
    cue: { spans: [tokenSpan(annotation, colon, colon + 1)], lemma: 'colon', stance: 'neutral' },
    source,
    addressee: null,
    act: text[(spans.at(-1) as Span).end - 1] === '?' ? 'question' : 'statement',
    polarity: 'positive',
    confidence: 0.7,
    rule: 'colon behind or before a source',
  }
}

function colonIn({ annotation, text, quotationOf }: ReadingContext, from: number, to: number): number {
  for (let token = from; token < to; token++) {
    if (text[annotation.starts[token] as number] === ':' && quotationOf[token] === -1) return token
  }
  return -1
}

/** Whether tokens read as somebody's name or office alone: short, no verb, a name or a noun for a source. */
function isSource(context: ReadingContext, from: number, to: number): boolean {
  const { annotation, lexicon, quotationOf } = context
  if (to <= from || to - from > LONGEST_SOURCE) return false
  let named = false
  for (let token = from; token < to; token++) {
    const tag = annotation.tags[token]
    if (tag === TAG.VERB || tag === TAG.AUX || tag === TAG.NUM || quotationOf[token] !== -1) return false
    if (annotation.names[token] !== 0 || lexicon.sourceNouns.has(annotation.lemmas[token] as string)) named = true
  }
  return named || (annotation.tags[from] === TAG.PROPN && annotation.tags[to - 1] === TAG.PROPN)
}

/** In running text only a transcript's label counts: a name alone, "LIND: …" or "Mara Lind: …". */
function isSpeakerLabel({ annotation, text }: ReadingContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const word = text.slice(annotation.starts[token], annotation.ends[token])
    const capitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
    if (annotation.tags[token] !== TAG.PROPN && !capitals) return false
  }
  return to > from && to - from <= 3
}

function headOf(context: ReadingContext, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) if (isNominal(context, token)) return token
  return to - 1
}
