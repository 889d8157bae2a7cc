import { RELATION, TAG, tokenSpan } from '../../language/annotation.ts'
import { childBy, hasRelation } from '../../language/dependency-tree.ts'
import type { CueEntry } from '../../language/lexicon.ts'
import type { Polarity, SpeechAct } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { ClaimDraft, MentionDraft } from '../claim-draft.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { chainedCue } from './chained-cue.ts'
import { type ClauseBounds, clauseBounds, hasFiniteVerb, isBoundary, isFiniteForm } from './clause-bounds.ts'
import { clauseRanges, contentSpans, markOf } from './content.ts'
import { type CueGroup, cueGroup } from './cue-group.ts'
import { grammaticalContent } from './grammatical-content.ts'
import { hearer } from './hearer.ts'
import { quotationAfter, quotationBefore } from './neighbouring-quotation.ts'
import { firstTokenOf, isNominal, nounPhrase, tokenFrom } from './noun-phrase.ts'
import { phraseBefore, phraseBehind, phraseBetween, withAppositions } from './source-phrase.ts'
import { type Subject, subjectOf } from './subject.ts'
import { contentAround, contentBehind, thatClauseBehind } from './surface-content.ts'

/** A verb that may be a cue, with all that the rules for its content look at. */
export interface VerbalCue {
  readonly verb: number
  readonly entry: CueEntry
  readonly group: CueGroup
  readonly subject: Subject | null
  /** "by the ministry", where the verb is passive; -1 when there is none. */
  readonly agent: number
  readonly source: MentionDraft | null
  readonly bounds: ClauseBounds
  /** The quotation that holds the cue, or -1. */
  readonly inside: number
  /** The quotation that ends where the cue's clause begins, or -1. */
  readonly before: number
}

/** What a verb was found to take. */
export interface VerbalContent {
  readonly spans: readonly Span[]
  readonly rule: string
  readonly confidence: number
  readonly addressee?: MentionDraft
  readonly act?: SpeechAct
}

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
  if (isHeadlineVerb(context, token, entry)) return true
  if (annotation.tags[token] === TAG.NOUN) {
    // "Its authors caution that …": a noun with a subject and a clause is a verb that the tagger missed.
    const that = token + 1 < annotation.length && lower(context, token + 1) === 'that'
    return Boolean(entry?.frames.has('clause')) && that && childBy(tree, token, 'nsubj') >= 0
  }
  if (annotation.tags[token] !== TAG.VERB) return false
  const relation = annotation.relations[token]
  return relation !== RELATION.amod && relation !== RELATION.compound && relation !== RELATION.case
}

/** Any verb can stand beside a quotation for saying it: "“Ready,” she deadpanned". It is a cue there alone. */
const UTTERING: CueEntry = { stance: 'neutral', act: 'statement', frames: new Set(['quotation']), addressee: false }

/**
 * "Soldier claims troops refused": headlines leave out articles, and a tagger takes their verbs for nouns. A form in -s
 * with words on both sides, a verb behind it and none before, is the verb of its headline.
 */
function isHeadlineVerb(context: ReadingContext, token: number, entry: CueEntry | undefined): boolean {
  const { annotation, blocks } = context
  if (!entry?.frames.has('clause') || annotation.tags[token] !== TAG.NOUN || !lower(context, token).endsWith('s'))
    return false
  if (blocks[annotation.stretchOf[token] as number]?.kind !== 'headline') return false
  const sentence = annotation.sentenceOf[token] as number
  const [from, to] = [annotation.sentences[sentence] as number, annotation.sentences[sentence + 1] as number]
  return token > from && !hasFiniteVerb(context, from, token) && hasFiniteVerb(context, token + 1, to)
}

/** What a verb tells, alone or with the preposition that follows it ("call for"). */
function entryOf(context: ReadingContext, verb: number): CueEntry | undefined {
  const { annotation, lexicon } = context
  const lemma = annotation.lemmas[verb] as string
  const next = verb + 1
  if (next < annotation.length && annotation.tags[next] === TAG.ADP) {
    const phrasal = lexicon.cueVerbs.get(`${lemma} ${lower(context, next)}`)
    if (phrasal) return phrasal
  }
  return lexicon.cueVerbs.get(lemma)
}

function verbalClaim(context: ReadingContext, verb: number, entry: CueEntry): ClaimDraft | null {
  const { annotation, text } = context
  const cue = readCue(context, verb, entry)
  if (entry === UTTERING && !closesQuotation(context, cue) && !opensQuotation(context, cue)) return null
  const found = contentOf(context, cue)
  if (!found || found.spans.length === 0 || isOwnStance(context, cue, entry) || !canBeSource(context, cue)) return null
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
  if (before < 0 || !source || group.passive || (subject && !subject.own) || !isFiniteForm(context, group.to - 1))
    return false
  const last = (context.quotations[before] as Quotation).inner.at(-1)
  const comma = last && (source.head > group.from ? /[.,!?]/ : /[,!?]/).test(context.text[last.end - 1] as string)
  return Boolean(comma) && (bounds.to >= bounds.sentence[1] || isBoundary(context, bounds.to))
}

/** … or right before one, with a colon between: "Sallow fumed: “…”". */
function opensQuotation(context: ReadingContext, { source, group, bounds, inside, subject }: VerbalCue): boolean {
  const { annotation, text } = context
  if (!source || group.passive || (subject && !subject.own) || !isFiniteForm(context, group.to - 1)) return false
  const colon = bounds.to < annotation.length && text[annotation.starts[bounds.to] as number] === ':'
  return colon && quotationAfter(context, bounds.to, inside)?.at === bounds.to + 1
}

/** Whether the source is of a kind that the verb takes: "the census puts …", not "she puts …". */
function canBeSource({ annotation, lexicon }: ReadingContext, { entry, source }: VerbalCue): boolean {
  if (!entry.sources) return true
  const kind = source && lexicon.sourceNouns.get(annotation.lemmas[source.head] as string)
  return kind !== null && kind !== undefined && entry.sources.has(kind)
}

/** "I think it was me" inside a quotation is how sure the speaker is, not the claim of another. */
function isOwnStance({ lexicon, text }: ReadingContext, { source, inside }: VerbalCue, entry: CueEntry): boolean {
  if (inside < 0 || !source || (entry.act !== 'belief' && entry.act !== 'intention')) return false
  return lexicon.pronouns.get(text.slice(source.span.start, source.span.end).toLowerCase())?.person === 1
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function readCue(context: ReadingContext, verb: number, entry: CueEntry): VerbalCue {
  const { tree, annotation } = context
  const group = cueGroup(context, verb)
  const inside = context.quotationOf[verb] as number
  const subject = subjectOf(context, verb)
  const participle = hasRelation(annotation, verb, 'acl', 'advcl') && !group.passive
  const agent = group.passive || participle ? childBy(tree, verb, 'obl:agent') : -1
  const { source, before } = sourceAndQuotation(context, verb, entry, group, subject, agent, inside)
  const from =
    source && source.head < verb && !(subject && !subject.own && source.head === subject.head)
      ? Math.min(firstTokenOf(context, source), group.from)
      : group.from
  const to = source && source.head > verb ? Math.max(group.to, tokenFrom(context, source.span.end)) : group.to
  return { verb, entry, group, subject, agent, source, bounds: clauseBounds(context, from, to), inside, before }
}

/**
 * Whose words they are, and the quotation right before the cue's clause. Where one stands there, what lies between it
 * and the verb is the source, whatever the parser makes of it: "“…,” its keeper, Tam Harrow, said"; with nothing between,
 * the source follows: "“…,” said its keeper".
 */
function sourceAndQuotation(
  context: ReadingContext,
  verb: number,
  entry: CueEntry,
  group: CueGroup,
  subject: Subject | null,
  agent: number,
  inside: number,
): { source: MentionDraft | null; before: number } {
  if (agent >= 0 && isNominal(context, agent)) return { source: nounPhrase(context, agent), before: -1 }
  const chain = chainedCue(context, verb)
  const from = chain ? chain.from : group.from
  const speaks = entry.frames.has('quotation') || entry.frames.has('clause') || entry.frames.has('question')
  const quotation = speaks && (chain || !group.passive) ? quotationBefore(context, from, inside) : null
  if (quotation) {
    const between = quotation.from < from ? phraseBetween(context, quotation.from, from) : null
    if (between) return { source: between, before: quotation.index }
    if (quotation.from === from) {
      const behind = phraseBehind(context, group.to)
      const source = behind
        ? withAppositions(context, behind, context.annotation.length)
        : grammaticalSource(context, verb, group, subject)
      return { source, before: quotation.index }
    }
  }
  const inverted = followsComma(context, group.from) ? invertedSource(context, group) : null
  if (inverted) return { source: inverted, before: -1 }
  const source = grammaticalSource(context, verb, group, subject)
  if (source && (source.head < verb || followsComma(context, group.from)))
    return {
      source: source.head > verb ? withAppositions(context, source, context.annotation.length) : source,
      before: -1,
    }
  if (group.passive || (subject && !subject.own)) return { source: null, before: -1 }
  const finite = isFiniteForm(context, group.from) || context.annotation.tags[verb] === TAG.NOUN
  const left = finite ? phraseBefore(context, group.from) : null
  if (left || !followsComma(context, group.from)) return { source: left, before: -1 }
  const behind = phraseBehind(context, group.to)
  return { source: behind && withAppositions(context, behind, context.annotation.length), before: -1 }
}

/** "Port to close, says mayor": between a comma and the end of its sentence, what follows the verb is the source. */
function invertedSource(context: ReadingContext, group: CueGroup): MentionDraft | null {
  const { annotation } = context
  if (!isFiniteForm(context, group.to - 1)) return null
  const behind = phraseBehind(context, group.to)
  if (!behind) return null
  const source = withAppositions(context, behind, annotation.length)
  const end = tokenFrom(context, source.span.end)
  const last = annotation.sentences[(annotation.sentenceOf[group.from] as number) + 1] as number
  return end >= last || (end === last - 1 && isBoundary(context, end)) ? source : null
}

function grammaticalSource(
  context: ReadingContext,
  verb: number,
  group: CueGroup,
  subject: Subject | null,
): MentionDraft | null {
  // In "X was told" nobody says who told; in "X was quoted as saying" the lower verb is the cue, and its subject is X.
  if (!subject || group.passive || (subject.own && subject.passive)) return null
  if (context.annotation.relations[subject.head] === RELATION.expl) return null
  if (subject.head > verb && !subject.own) return null
  if (!subject.own && subject.of !== verb) {
    // "Lind said …, adding that …": both have the very same source.
    const upper = cueGroup(context, subject.of)
    const entry = entryOf(context, subject.of)
    const shared = subjectOf(context, subject.of)
    if (entry && shared?.own && !upper.passive)
      return sourceAndQuotation(
        context,
        subject.of,
        entry,
        upper,
        shared,
        -1,
        context.quotationOf[subject.of] as number,
      ).source
  }
  const phrase = nounPhrase(context, subject.head, subject.without)
  return subject.own && subject.head < verb ? reaching(context, phrase, group.from) : phrase
}

/**
 * The subject that reaches its verb: the parser sometimes takes a part of it ("Two people familiar with [the talks]
 * said", "[The forecaster] Ulla Brink said") or one beyond a comma ("[Nobody], he said, had asked").
 */
function reaching(context: ReadingContext, phrase: MentionDraft, verb: number): MentionDraft {
  const { annotation } = context
  const { tags } = annotation
  const first = firstTokenOf(context, phrase)
  const end = tokenFrom(context, phrase.span.end)
  const afterPreposition =
    first > 0 && tags[first - 1] === TAG.ADP && annotation.sentenceOf[first - 1] === annotation.sentenceOf[first]
  const afterNominal =
    first > 0 &&
    annotation.sentenceOf[first - 1] === annotation.sentenceOf[first] &&
    isNominal(context, first - 1) &&
    tags[first] !== TAG.DET &&
    tags[first] !== TAG.PRON
  if (end >= verb && !afterPreposition && !afterNominal) return phrase
  const whole = phraseBefore(context, verb)
  if (!whole) return phrase
  const start = firstTokenOf(context, whole)
  if (afterPreposition) return start < first || (start > end && isBoundary(context, start - 1)) ? whole : phrase
  // What reaches from the same beginning to the verb is the subject with its apposition; a pronoun right before the
  // verb is its subject even when the parser chose something beyond the comma.
  if (start <= first && !afterNominal && tags[first] === TAG.DET && start < first) return phrase
  if (start <= first) return { head: start === first ? phrase.head : whole.head, span: whole.span }
  return tags[start] === TAG.PRON && whole.head === start && whole.span.end - whole.span.start <= 4 ? whole : phrase
}

function followsComma({ annotation, text }: ReadingContext, token: number): boolean {
  const before = token - 1
  return (
    before >= 0 &&
    annotation.sentenceOf[before] === annotation.sentenceOf[token] &&
    text[annotation.starts[before] as number] === ','
  )
}

/** Quotations beside the cue come first, then what stands around it by commas, then its grammar, then what follows. */
function contentOf(context: ReadingContext, cue: VerbalCue): VerbalContent | null {
  const { tree, quotations } = context
  const { verb, entry, subject, bounds, inside, before } = cue
  const speaks = entry.frames.has('clause') || entry.frames.has('quotation') || entry.frames.has('question')
  const quoted = (index: number) => (quotations[index] as Quotation).parts
  const after = speaks ? quotationAfter(context, bounds.to, inside) : null
  const clause = childBy(tree, verb, 'ccomp')
  const thatClause = clause > verb && markOf(context, clause) === 'that'

  if (before >= 0 && thatClause) {
    return {
      spans: contentSpans(context, clauseRanges(context, clause), inside),
      rule: 'clause of the verb',
      confidence: 0.8,
    }
  }
  if (before >= 0) {
    // "“…,” she said, “…”": the second half goes on where the first was broken off.
    const goesOn = after?.introduced && after.at - bounds.to <= 8 ? quoted(after.index) : []
    return { spans: [...quoted(before), ...goesOn], rule: 'quotation before the verb', confidence: 0.97 }
  }
  const around =
    (entry.frames.has('clause') || entry.frames.has('quotation')) &&
    entry !== UTTERING &&
    !thatClause &&
    !after?.introduced
      ? contentAround(context, cue)
      : null
  if (around) return around
  if (after?.introduced && (!entry.frames.has('noun') || subject?.own) && plainBridge(context, verb, after.at)) {
    if (!thatClause || clause > after.at) {
      return { spans: quoted(after.index), rule: 'quotation introduced by the verb', confidence: 0.95 }
    }
  }
  const marked = entry.frames.has('clause') ? thatClauseBehind(context, cue) : null
  if (marked) return marked
  const grammatical = grammaticalContent(context, cue)
  if (grammatical) return grammatical
  const behind = contentBehind(context, cue)
  if (after && after.at <= bounds.to + 1 && !(behind && after.at > cue.group.to))
    return { spans: quoted(after.index), rule: 'quotation behind the verb', confidence: 0.8 }
  return behind
}

/** Whether nothing between a verb and a quotation is a clause of its own that would be the one that introduces it. */
function plainBridge(context: ReadingContext, verb: number, until: number): boolean {
  const { annotation, lexicon, tree } = context
  for (let token = verb + 1; token < until; token++) {
    if (annotation.tags[token] !== TAG.VERB) continue
    const rival = lexicon.cueVerbs.get(annotation.lemmas[token] as string)
    if (rival?.frames.has('clause') && childBy(tree, token, 'nsubj') >= 0) return false
  }
  return true
}

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
