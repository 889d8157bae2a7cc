import { RELATION, TAG, tokenSpan } from '../../language/annotation.ts'
import { childBy, hasRelation } from '../../language/dependency-tree.ts'
import type { CueEntry } from '../../language/lexicon.ts'
import type { Polarity, SpeechAct } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { ClaimDraft, MentionDraft } from '../claim-draft.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { chainedCue } from './chained-cue.ts'
import { hasFiniteVerb, isBoundary } from './clause-bounds.ts'
import { markOf } from './content.ts'
import { entryOf, UTTERING } from './cue-entry.ts'
import type { CueGroup } from './cue-group.ts'
import { hearer } from './hearer.ts'
import { isMistakenNoun } from './mistaken-noun.ts'
import { quotationAfter } from './neighbouring-quotation.ts'
import { contentOf } from './verbal-content.ts'
import { readCue, type VerbalCue } from './verbal-cue.ts'

/** Claims whose cue is a verb: "She said …", "“…,” said Lind", "The survey shows that …", "They vowed to …". */
export function verbalClaims(context: ReadingContext): ClaimDraft[] {
  const { annotation } = context
  const claims: ClaimDraft[] = []
  for (let verb = 0; verb < annotation.length; verb++) {
    const entry = entryOf(context, verb)
    if (!isVerb(context, verb, entry)) continue
    const claim = verbalClaim(context, verb, entry ?? UTTERING)
    if (claim) claims.push(claim)
  }
  return claims
}

function isVerb(context: ReadingContext, token: number, entry: CueEntry | undefined): boolean {
  const { annotation, tree } = context
  if (annotation.tags[token] === TAG.NOUN) return entry !== undefined && isMistakenNoun(context, token, entry)
  if (annotation.tags[token] !== TAG.VERB) return false
  const relation = annotation.relations[token]
  if (relation !== RELATION.amod && relation !== RELATION.compound && relation !== RELATION.case) return true
  // "alleged thieves" attributes nothing; "Lind, the harbour master, told reporters" does, however it was parsed.
  const before = token > 0 ? annotation.tags[token - 1] : TAG.PUNCT
  const sentence = annotation.sentenceOf[token] as number
  const alone = !hasFiniteVerb(
    context,
    annotation.sentences[sentence] as number,
    annotation.sentences[sentence + 1] as number,
  )
  const stands = alone || before === TAG.PUNCT || before === TAG.PROPN || childBy(tree, token, 'nsubj') >= 0
  return entry !== undefined && relation !== RELATION.case && stands
}

function verbalClaim(context: ReadingContext, verb: number, entry: CueEntry): ClaimDraft | null {
  const { annotation, text } = context
  const cue = readCue(context, verb, entry)
  if (entry === UTTERING && !closesQuotation(context, cue) && !opensQuotation(context, cue)) return null
  const found = contentOf(context, cue)
  if (entry.act === 'question' && asksForAnonymity(context, verb)) return null
  if (
    !found ||
    found.spans.length === 0 ||
    isOwnStance(context, cue, entry) ||
    !canBeSource(context, cue) ||
    isComparison(context, cue)
  )
    return null
  const { group } = cue
  const chain = chainedCue(context, verb)
  const cueSpans = [tokenSpan(annotation, chain?.from ?? group.from, group.to)]
  const source =
    cue.source && found.spans.some((span) => overlaps(span, (cue.source as MentionDraft).span)) ? null : cue.source
  return {
    content: found.spans,
    cue: { spans: cueSpans, lemma: annotation.lemmas[verb] as string, stance: entry.stance },
    source,
    addressee: found.addressee ?? hearer(context, cue),
    act: chain?.act ?? found.act ?? actOf(text, found.spans, entry),
    polarity: polarityOf(context, verb, entry, group),
    confidence: found.confidence,
    rule: found.rule,
  }
}

/** Whether an unlisted verb stands where only a verb of saying can: right behind a quotation, its source beside it. */
function closesQuotation(context: ReadingContext, { before, bounds, source, group, subject }: VerbalCue): boolean {
  if (
    before < 0 ||
    !source ||
    group.passive ||
    (subject && !subject.own) ||
    lower(context, group.to - 1).endsWith('ing')
  )
    return false
  const last = (context.quotations[before] as Quotation).inner.at(-1)
  const comma = last && (source.head > group.from ? /[.,!?]/ : /[,!?]/).test(context.text[last.end - 1] as string)
  return Boolean(comma) && (bounds.to >= bounds.sentence[1] || isBoundary(context, bounds.to))
}

/** … or right before one, with a colon between: "Sallow fumed: “…”". */
function opensQuotation(context: ReadingContext, { source, group, bounds, inside, subject }: VerbalCue): boolean {
  const { annotation, text } = context
  if (!source || group.passive || (subject && !subject.own) || !hasFiniteVerb(context, group.from, group.to))
    return false
  const colon = bounds.to < annotation.length && text[annotation.starts[bounds.to] as number] === ':'
  return colon && quotationAfter(context, bounds.to, inside)?.at === bounds.to + 1
}

/** Whether the source is of a kind that the verb takes: "the census puts …", not "she puts …". */
function canBeSource({ annotation, lexicon }: ReadingContext, { entry, source }: VerbalCue): boolean {
  if (!entry.sources) return true
  const kind = source && lexicon.sourceNouns.get(annotation.lemmas[source.head] as string)
  return kind !== null && kind !== undefined && entry.sources.has(kind)
}

/** "who asked not to be named" tells of the source, and claims nothing. */
function asksForAnonymity(context: ReadingContext, verb: number): boolean {
  const { annotation, lexicon } = context
  for (let token = verb + 1; token < Math.min(annotation.length, verb + 6); token++) {
    if (isBoundary(context, token)) return false
    if (lexicon.naming.has(annotation.lemmas[token] as string)) return annotation.lemmas[token - 1] === 'be'
  }
  return false
}

/** "older than thought": behind "than" a verb without a subject names no saying. */
function isComparison(context: ReadingContext, { verb, source }: VerbalCue): boolean {
  return source === null && verb > 0 && markOf(context, verb) === lower(context, verb - 1)
}

/** "I think it was me" inside a quotation is how sure the speaker is, not the claim of another. */
function isOwnStance({ lexicon, text }: ReadingContext, { source, inside }: VerbalCue, entry: CueEntry): boolean {
  if (inside < 0 || !source || (entry.act !== 'belief' && entry.act !== 'intention')) return false
  return lexicon.pronouns.get(text.slice(source.span.start, source.span.end).toLowerCase())?.person === 1
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function actOf(text: string, spans: readonly Span[], entry: CueEntry): SpeechAct {
  if (entry.act !== 'statement') return entry.act
  const last = spans.at(-1) as Span
  return /\?["”’'»]*$/.test(text.slice(Math.max(last.start, last.end - 4), last.end)) ? 'question' : 'statement'
}

function polarityOf(context: ReadingContext, verb: number, entry: CueEntry, group: CueGroup): Polarity {
  if (group.negated || group.conditional) return 'underspecified'
  const { annotation, lexicon } = context
  for (let at = verb, steps = 0; at >= 0 && steps < 8; at = annotation.heads[at] as number, steps++) {
    if (!hasRelation(annotation, at, 'advcl')) continue
    const mark = markOf(context, at)
    if (mark && lexicon.conditionals.has(mark)) return 'underspecified'
  }
  return entry.stance === 'denying' ? 'negative' : 'positive'
}
