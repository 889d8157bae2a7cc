import { RELATION, TAG, tokenAt } from '../../language/annotation.ts'
import type { Span } from '../../model/span.ts'
import { isNominal, nounPhrase } from '../attribution/noun-phrase.ts'
import { subjectOf } from '../attribution/subject.ts'
import { byContent, type ClaimDraft, contentEnd, contentStart, type MentionDraft } from '../claim-draft.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { lower, type ReadingContext } from '../reading-context.ts'

/** A speaker is carried over this many blocks; farther back the reader has lost him too. */
const FARTHEST_SPEAKER = 2

/**
 * Joins the quotations that no cue claims to their speakers. One that follows a quoted claim in the same paragraph goes
 * on with it ("“…,” she said. “…”"). One that stands alone belongs to whoever the sentence before it is about, else to
 * the last speaker; or to nobody, with `source: null`, where that would be a guess.
 */
export function linkQuotations(context: ReadingContext, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const linked = [...claims].sort(byContent)
  const claimed = claimedQuotations(context.quotations, linked)
  let next = 0
  // Index into `linked` of the last claim that somebody said; new claims are put at the end of the list.
  let last = -1
  const sorted = linked.length
  context.quotations.forEach((quotation, index) => {
    const start = (quotation.parts[0] as Span).start
    for (; next < sorted && contentStart(linked[next] as ClaimDraft) < start; next++) {
      if (isSaid(context, linked[next] as ClaimDraft)) last = next
    }
    if (quotation.parent !== null || quotation.role !== 'speech' || claimed.has(index)) return
    const embedded = standsInSentence(context, quotation)
    if (embedded && isShort(context, quotation)) return
    const before = linked[last]
    if (before && (followsOn(context, before, quotation) || isNextParagraph(context, before, quotation))) {
      linked[last] = { ...before, content: [...before.content, ...quotation.parts] }
      return
    }
    const source = embedded
      ? subjectAround(context, quotation)
      : (subjectBefore(context, quotation) ?? lastSpeaker(context, before, quotation))
    last = linked.push(cuelessClaim(context, quotation, source)) - 1
  })
  return linked.sort(byContent)
}

function cuelessClaim({ text }: ReadingContext, quotation: Quotation, source: MentionDraft | null): ClaimDraft {
  const end = contentEnd({ content: quotation.parts })
  return {
    content: quotation.parts,
    cue: null,
    source,
    addressee: null,
    act: text.slice(end - 2, end).includes('?') ? 'question' : 'statement',
    polarity: 'positive',
    confidence: source ? 0.6 : 0.4,
    rule: source ? 'quotation of the speaker at hand' : 'quotation without a speaker',
  }
}

/** Indexes of the quotations that stand in the content of a claim. Both lists are in order of the text. */
function claimedQuotations(quotations: readonly Quotation[], claims: readonly ClaimDraft[]): Set<number> {
  const spans = claims.flatMap((claim) => claim.content).sort((a, b) => a.start - b.start)
  const claimed = new Set<number>()
  let next = 0
  let reach = 0
  quotations.forEach((quotation, index) => {
    const { start, end } = quotation.parts[0] as Span
    for (; next < spans.length && (spans[next] as Span).start <= start; next++) {
      reach = Math.max(reach, (spans[next] as Span).end)
    }
    if (reach >= end) claimed.add(index)
  })
  return claimed
}

/** Whether somebody uttered a claim: only then can a quotation go on with it. */
function isSaid({ quotationOf, annotation }: ReadingContext, claim: ClaimDraft): boolean {
  if (!claim.source || claim.act === 'belief' || claim.act === 'intention') return false
  // What is said inside a quotation has its speaker there; the next quotation is not his.
  return quotationOf[claim.source.head] === -1 && annotation.length > 0
}

/** Whether nothing stands between a claim, with its cue and source, and a quotation in the same block. */
function followsOn({ text, annotation, blocks }: ReadingContext, claim: ClaimDraft, quotation: Quotation): boolean {
  const { start } = quotation.parts[0] as Span
  const block = blocks[quotation.block]
  if (!block || contentStart(claim) < block.span.start) {
    // A claim that began in an earlier block goes on only from its own last part in this one.
    if (!block || contentEnd(claim) <= block.span.start) return false
  }
  const ends = [contentEnd(claim), claim.source?.span.end ?? 0, claim.addressee?.span.end ?? 0]
  for (const span of claim.cue?.spans ?? []) ends.push(span.end)
  const reach = Math.max(...ends)
  if (reach > start) return false
  // The rest of the cue's sentence ("… in a statement on Friday.") does not part them; a further sentence does.
  const [a, b] = [tokenAt(annotation, Math.max(0, reach - 1)), tokenAt(annotation, start)]
  const gap = (annotation.sentenceOf[b] ?? 0) - (annotation.sentenceOf[a] ?? 0)
  const between = text.slice(reach, start)
  return gap <= 1 && between.length < 160 && !/[.!?]["”’']?\s+\S.*[.!?]/s.test(between.trim().slice(0, 160))
}

/**
 * Whether a quotation that is a paragraph of its own comes right behind the paragraph of a quoted claim: the speaker
 * goes on.
 */
function isNextParagraph(context: ReadingContext, claim: ClaimDraft, quotation: Quotation): boolean {
  const { blocks } = context
  const block = blocks[quotation.block]
  const before = blocks[quotation.block - 1]
  if (!block || !before || before.kind !== 'paragraph' || block.kind !== 'paragraph') return false
  const whole = quotation.parts[0]?.start === block.span.start && quotation.parts[0]?.end === block.span.end
  const end = contentEnd(claim)
  const spoken = isQuotationEnd(context, end)
  return whole && spoken && end > before.span.start && end <= before.span.end
}

/** A quotation of fewer words that stands inside a sentence is a phrase that somebody used, not a claim. */
const SHORTEST_EMBEDDED = 6

/** Whether words of the writer's stand before a quotation in its sentence. */
function standsInSentence({ annotation, quotationOf }: ReadingContext, quotation: Quotation): boolean {
  const first = tokenAt(annotation, (quotation.parts[0] as Span).start)
  for (let token = annotation.sentences[annotation.sentenceOf[first] as number] as number; token < first; token++) {
    if (quotationOf[token] === -1 && annotation.tags[token] !== TAG.PUNCT) return true
  }
  return false
}

function isShort({ annotation }: ReadingContext, { parts }: Quotation): boolean {
  const { start, end } = parts[0] as Span
  return parts.length === 1 && tokenAt(annotation, end - 1) - tokenAt(annotation, start) - 1 < SHORTEST_EMBEDDED
}

/** Who the sentence around a quotation is about, when that can be somebody who speaks. */
function subjectAround(context: ReadingContext, quotation: Quotation): MentionDraft | null {
  const first = tokenAt(context.annotation, (quotation.parts[0] as Span).start)
  return subjectOfSentence(context, context.annotation.sentenceOf[first] as number, first)
}

/** Whether something said in quotation marks ends at an offset. */
function isQuotationEnd({ annotation, quotations, quotationOf }: ReadingContext, end: number): boolean {
  const token = tokenAt(annotation, end - 1)
  const quotation = quotations[quotationOf[token] as number]
  return quotation?.role === 'speech' && annotation.ends[token] === end && quotation.parts.at(-1)?.end === end
}

/** Who the sentence right before a quotation, in the same block, is about: "Lind shook her head. “…”" */
function subjectBefore(context: ReadingContext, quotation: Quotation): MentionDraft | null {
  const { annotation, blocks } = context
  const first = tokenAt(annotation, (quotation.parts[0] as Span).start)
  const block = blocks[quotation.block]
  if (!block || first === 0 || (annotation.starts[first - 1] as number) < block.span.start) return null
  return subjectOfSentence(context, annotation.sentenceOf[first - 1] as number, first)
}

/** The subject of a sentence, of the part before a token, when it can be somebody who speaks. */
function subjectOfSentence(context: ReadingContext, sentence: number, before: number): MentionDraft | null {
  const { annotation, quotationOf, lexicon } = context
  const [from, to] = [annotation.sentences[sentence] as number, annotation.sentences[sentence + 1] as number]
  for (let token = from; token < Math.min(to, before); token++) {
    if (annotation.relations[token] !== RELATION.root || annotation.tags[token] === TAG.PUNCT) continue
    const subject = subjectOf(context, token)
    if (!subject || quotationOf[subject.head] !== -1 || !isNominal(context, subject.head)) return null
    const lemma = annotation.lemmas[subject.head] as string
    const pronoun = lexicon.pronouns.get(lower(context, subject.head))
    const person =
      annotation.tags[subject.head] === TAG.PROPN ||
      lexicon.sourceNouns.get(lemma) === 'person' ||
      (pronoun?.person === 3 && pronoun.gender !== 'neuter')
    return person ? nounPhrase(context, subject.head, subject.without) : null
  }
  return null
}

/** The speaker of the claim before, when the quotation stands at the start of a block soon after it. */
function lastSpeaker(
  context: ReadingContext,
  before: ClaimDraft | undefined,
  quotation: Quotation,
): MentionDraft | null {
  if (!before?.source) return null
  const { annotation, blocks } = context
  const block = blocks[quotation.block]
  const reach = blocks[quotation.block - FARTHEST_SPEAKER] ?? blocks[0]
  if (!block || !reach || block.kind === 'headline' || block.kind === 'caption') return null
  const near = contentEnd(before) >= reach.span.start && contentStart(before) < block.span.end
  // Who speaks in the headline is named again in the text before his words go on.
  const headline = blocks[annotation.stretchOf[before.source.head] as number]?.kind === 'headline'
  return near && !headline ? before.source : null
}
