import { RELATION, TAG, tokenSpan } from '../../language/annotation.ts'
import { childBy, childrenOf, hasRelation, isWithin } from '../../language/dependency-tree.ts'
import type { CueEntry } from '../../language/lexicon.ts'
import type { Polarity, SpeechAct } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { ClaimDraft, MentionDraft } from '../claim-draft.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { clauseRanges, contentSpans, markOf, type Ranges } from './content.ts'
import { type CueGroup, cueGroup } from './cue-group.ts'
import { quotationAfter, quotationBefore } from './neighbouring-quotation.ts'
import { isNominal, nounPhrase } from './noun-phrase.ts'
import { nominalFrom, type Subject, subjectOf } from './subject.ts'

/** Verbs that pass words on: "was quoted as saying", "has been reported to have said". */
const PASSING_ON = new Set(['quote', 'cite', 'report', 'hear', 'record'])

/** Claims whose cue is a verb: "She said …", "“…,” said Lind", "The survey shows that …", "They vowed to …". */
export function verbalClaims(context: ReadingContext): ClaimDraft[] {
  const { annotation, lexicon } = context
  const claims: ClaimDraft[] = []
  for (let token = 0; token < annotation.length; token++) {
    const entry = lexicon.cueVerbs.get(annotation.lemmas[token] as string)
    if (!entry || !isVerb(context, token)) continue
    const claim = verbalClaim(context, token, entry)
    if (claim) claims.push(claim)
  }
  return claims
}

function isVerb({ annotation }: ReadingContext, token: number): boolean {
  if (annotation.tags[token] !== TAG.VERB) return false
  const relation = annotation.relations[token]
  return relation !== RELATION.amod && relation !== RELATION.compound && relation !== RELATION.case
}

interface FoundContent {
  readonly spans: readonly Span[]
  readonly rule: string
  readonly confidence: number
  /** The hearer rather than the content is the object of the verb. */
  readonly addressee?: MentionDraft
  readonly act?: SpeechAct
}

function verbalClaim(context: ReadingContext, verb: number, entry: CueEntry): ClaimDraft | null {
  const { annotation, text, quotationOf } = context
  const group = cueGroup(context, verb)
  const inside = quotationOf[verb] as number
  const subject = subjectOf(context, verb)
  const agent = group.passive || isBareParticiple(context, verb) ? childBy(context.tree, verb, 'obl:agent') : -1
  const relay = passedOn(context, verb)

  let source = sourceMention(context, verb, group, subject, agent)
  const start =
    source && source.head < verb && subject?.own ? Math.min(firstTokenOf(context, source), group.from) : group.from
  const before =
    entry.frames.has('quotation') || entry.frames.has('clause') || entry.frames.has('question')
      ? quotationBefore(context, start, inside)
      : -1
  if (before >= 0 && (!source || !subject?.own) && agent < 0) source = invertedSource(context, group, verb) ?? source

  const found = contentOf(context, verb, entry, group, source, subject, agent, before, inside)
  if (!found) return null
  const cue = relay ?? [tokenSpan(annotation, group.from, group.to)]
  const spans = found.spans.filter((span) => text.slice(span.start, span.end).trim() !== '')
  if (spans.length === 0 || spans.every((span) => cue.some((part) => part.start <= span.start && part.end >= span.end)))
    return null
  if (source && spans.some((span) => overlaps(span, (source as MentionDraft).span))) source = null
  return {
    content: spans,
    cue: { spans: cue, lemma: annotation.lemmas[verb] as string, stance: entry.stance },
    source,
    addressee: found.addressee ?? hearer(context, verb, entry, group, subject),
    act: found.act ?? actOf(text, spans, entry),
    polarity: polarityOf(context, verb, entry, group),
    confidence: found.confidence,
    rule: found.rule,
  }
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** "The call, reported by War Desk": a participle without auxiliary has its agent all the same. */
function isBareParticiple({ annotation, tree }: ReadingContext, verb: number): boolean {
  return hasRelation(annotation, verb, 'acl', 'advcl') && childBy(tree, verb, 'obl:agent') >= 0
}

function firstTokenOf({ annotation }: ReadingContext, mention: MentionDraft): number {
  let token = mention.head
  while (token > 0 && (annotation.starts[token - 1] as number) >= mention.span.start) token--
  return token
}

function sourceMention(
  context: ReadingContext,
  verb: number,
  group: CueGroup,
  subject: Subject | null,
  agent: number,
): MentionDraft | null {
  if (agent >= 0 && isNominal(context, agent)) return nounPhrase(context, agent)
  if (!subject) return null
  // In "X was told" nobody says who told; in "X was quoted as saying" the lower verb is the cue, and its subject is X.
  if (subject.own && (subject.passive || group.passive)) return null
  if (!subject.own && group.passive) return null
  if (isExpletive(context, subject.head)) return null
  if (subject.head > verb && !subject.own) return null
  return nounPhrase(context, subject.head, subject.without)
}

function isExpletive({ annotation }: ReadingContext, token: number): boolean {
  return annotation.relations[token] === RELATION.expl
}

/** The noun phrase beside a cue that follows its quotation, where the parser saw no subject: "“No,” said the pilot". */
function invertedSource(context: ReadingContext, group: CueGroup, verb: number): MentionDraft | null {
  const { annotation, tree } = context
  const object = childBy(tree, verb, 'obj', 'iobj', 'nsubj', 'xcomp')
  if (object === group.to || (object > verb && tree.left[object] === group.to && isNominal(context, object)))
    return nounPhrase(context, object)
  const right = nominalFrom(context, group.to, verb)
  if (right >= 0) return nounPhrase(context, right)
  const left = group.from - 1
  if (left >= 0 && annotation.sentenceOf[left] === annotation.sentenceOf[verb] && isNominal(context, left)) {
    let head = left
    for (
      let up = annotation.heads[head] as number;
      up >= 0 && up < left && isNominal(context, up);
      up = annotation.heads[head] as number
    )
      head = up
    return nounPhrase(context, head)
  }
  return null
}

/** The cue of "was quoted as saying": all words from the auxiliary on. */
function passedOn(context: ReadingContext, verb: number): Span[] | null {
  const { annotation } = context
  const upper = annotation.heads[verb] as number
  if (upper < 0 || upper > verb || verb - upper > 4 || !PASSING_ON.has(annotation.lemmas[upper] as string)) return null
  if (!hasRelation(annotation, verb, 'advcl', 'xcomp', 'obl', 'ccomp')) return null
  const group = cueGroup(context, upper)
  return [tokenSpan(annotation, group.from, verb + 1)]
}

function contentOf(
  context: ReadingContext,
  verb: number,
  entry: CueEntry,
  group: CueGroup,
  source: MentionDraft | null,
  subject: Subject | null,
  agent: number,
  before: number,
  inside: number,
): FoundContent | null {
  const { annotation, tree, quotations } = context
  const speaks = entry.frames.has('clause') || entry.frames.has('quotation') || entry.frames.has('question')
  const quoted = (index: number) => (quotations[index] as Quotation).parts

  const sourceEnd = source && source.head > verb ? tokenAfter(context, source.span.end) : group.to
  const after = speaks ? quotationAfter(context, Math.max(sourceEnd, group.to), inside) : null
  const clause = childBy(tree, verb, 'ccomp')

  if (before >= 0) {
    const content = [...quoted(before)]
    // "“…,” she said, “…”": the second half goes on where the first was broken off.
    if (after?.introduced && startsSoon(context, after.at, Math.max(sourceEnd, group.to)))
      content.push(...quoted(after.index))
    if (clause > verb && markOf(context, clause) === 'that')
      return {
        spans: contentSpans(context, clauseRanges(context, clause), inside),
        rule: 'clause of the verb',
        confidence: 0.8,
      }
    return { spans: content, rule: 'quotation before the verb', confidence: 0.97 }
  }
  if (after?.introduced && (!entry.frames.has('noun') || subject?.own)) {
    const bridge = clause > verb && clause < after.at && markOf(context, clause) === 'that'
    if (!bridge && plainBridge(context, verb, after.at))
      return { spans: quoted(after.index), rule: 'quotation introduced by the verb', confidence: 0.95 }
  }

  const structural = structuralContent(context, verb, entry, group, source, subject, agent)
  if (structural) return { ...structural, spans: contentSpans(context, structural.ranges, inside) }
  if (after && after.at <= sourceEnd + 2)
    return { spans: quoted(after.index), rule: 'quotation behind the verb', confidence: 0.8 }
  return null
}

/** The first token that starts at or behind an offset. */
function tokenAfter({ annotation }: ReadingContext, offset: number): number {
  let token = 0
  let high = annotation.length
  while (token < high) {
    const middle = (token + high) >> 1
    if ((annotation.starts[middle] as number) < offset) token = middle + 1
    else high = middle
  }
  return token
}

const startsSoon = (_context: ReadingContext, at: number, from: number) => at - from <= 8

/** Whether nothing between a verb and a quotation is a clause of its own that would be the one that introduces it. */
function plainBridge(context: ReadingContext, verb: number, until: number): boolean {
  const { annotation, lexicon } = context
  for (let token = verb + 1; token < until; token++) {
    if (annotation.tags[token] !== TAG.VERB) continue
    if (
      lexicon.cueVerbs.get(annotation.lemmas[token] as string)?.frames.has('clause') &&
      childBy(context.tree, token, 'nsubj') >= 0
    )
      return false
  }
  return true
}

interface StructuralContent {
  readonly ranges: Ranges
  readonly rule: string
  readonly confidence: number
  readonly addressee?: MentionDraft
  readonly act?: SpeechAct
}

/** What a verb takes by its grammar: a clause, the clause around it, an infinitive, a noun phrase. */
function structuralContent(
  context: ReadingContext,
  verb: number,
  entry: CueEntry,
  group: CueGroup,
  source: MentionDraft | null,
  subject: Subject | null,
  agent: number,
): StructuralContent | null {
  const { annotation, tree } = context
  const { frames } = entry
  const clausal = frames.has('clause') || frames.has('question')

  const clause = childBy(tree, verb, 'ccomp')
  if (clause >= 0 && (clausal || clause > verb)) {
    if (clausal || frames.has('infinitive')) {
      const own = ownClause(context, verb, source, clause)
      const ranges = clauseRanges(context, clause, [own])
      return { ranges, rule: 'clause of the verb', confidence: 0.9 }
    }
  }
  if (clausal && source && hasRelation(annotation, verb, 'parataxis') && subject?.own) {
    const head = annotation.heads[verb] as number
    const own = [Math.min(tree.left[verb] as number, verb), tree.right[verb] as number] as const
    if (!isWithin(annotation, head, verb)) {
      return { ranges: clauseRanges(context, head, [own]), rule: 'clause around the verb', confidence: 0.85 }
    }
  }
  if (frames.has('infinitive')) {
    const infinitive = childBy(tree, verb, 'xcomp')
    if (infinitive > verb && takesTo(context, infinitive)) {
      const object = childBy(tree, verb, 'obj', 'iobj')
      if (entry.addressee && object > verb && object < infinitive) {
        const from = markToken(context, infinitive)
        return {
          ranges: [[from, tree.right[infinitive] as number]],
          rule: 'infinitive of the verb',
          confidence: 0.85,
          addressee: nounPhrase(context, object, infinitive),
          act: 'order',
        }
      }
      const ranges: [number, number][] = [[tree.left[infinitive] as number, tree.right[infinitive] as number]]
      if (subject?.own && (subject.passive || group.passive) && !entry.addressee) {
        // "The bridge is expected to open": what is expected is the bridge's opening.
        const phrase = nounPhrase(context, subject.head, subject.without)
        ranges.unshift([firstTokenOf(context, phrase), tokenAfter(context, phrase.span.end)])
      }
      return { ranges, rule: 'infinitive of the verb', confidence: 0.75 }
    }
  }
  if (frames.has('question')) {
    const embedded = childBy(tree, verb, 'advcl')
    const mark = embedded > verb ? markOf(context, embedded) : null
    if (mark === 'if' || mark === 'whether')
      return { ranges: clauseRanges(context, embedded), rule: 'question of the verb', confidence: 0.8 }
  }
  if (frames.has('noun')) {
    if (agent >= 0) {
      const patient = hasRelation(annotation, verb, 'acl')
        ? (annotation.heads[verb] as number)
        : subject?.own
          ? subject.head
          : -1
      if (patient >= 0 && isNominal(context, patient)) {
        const phrase = nounPhrase(context, patient, verb)
        return {
          ranges: [[firstTokenOf(context, phrase), tokenAfter(context, phrase.span.end)]],
          rule: 'patient of the passive',
          confidence: 0.6,
        }
      }
    }
    const object = childBy(tree, verb, 'obj')
    if (object > verb && source && !isReflexive(context, object)) {
      const from = tree.left[object] as number
      return { ranges: [[from, objectEnd(context, verb, object)]], rule: 'object of the verb', confidence: 0.6 }
    }
  }
  // The parser sometimes takes a reported clause for an open complement or an adverbial one.
  if (clausal && source) {
    const open = childBy(tree, verb, 'xcomp', 'advcl')
    if (
      open > verb &&
      childBy(tree, open, 'nsubj', 'nsubj:pass') >= 0 &&
      [null, 'that'].includes(markOf(context, open))
    )
      return { ranges: clauseRanges(context, open), rule: 'clause of the verb', confidence: 0.7 }
  }
  return null
}

/** An object with what describes it: "called the plan a disgrace", "described it as brave". */
function objectEnd({ annotation, tree }: ReadingContext, verb: number, object: number): number {
  let end = tree.right[object] as number
  for (const child of childrenOf(tree, verb)) {
    if (child <= object || annotation.relations[child] === RELATION.punct) continue
    if (hasRelation(annotation, child, 'xcomp', 'obl', 'advcl', 'advmod') && (tree.left[child] as number) <= end + 1)
      end = Math.max(end, tree.right[child] as number)
    else break
  }
  return end
}

/** The tokens of the cue's own clause on the side where its content is, so that the content does not swallow it. */
function ownClause(
  context: ReadingContext,
  verb: number,
  source: MentionDraft | null,
  clause: number,
): [number, number] {
  if (!source || !isWithin(context.annotation, source.head, clause)) return [verb, verb + 1]
  const from = firstTokenOf(context, source)
  return [Math.min(from, verb), Math.max(verb + 1, tokenAfter(context, source.span.end))]
}

const takesTo = (context: ReadingContext, infinitive: number) => markToken(context, infinitive) < infinitive

/** The "to" of an infinitive, or the verb itself where there is none. */
function markToken(context: ReadingContext, infinitive: number): number {
  for (const child of childrenOf(context.tree, infinitive)) {
    if (child < infinitive && context.annotation.relations[child] === RELATION.mark && lower(context, child) === 'to')
      return child
  }
  return infinitive
}

function isReflexive(context: ReadingContext, token: number): boolean {
  return /(?:self|selves)$/.test(lower(context, token))
}

/** To whom it was said: the object of "tell", the "to" of "say". */
function hearer(
  context: ReadingContext,
  verb: number,
  entry: CueEntry,
  group: CueGroup,
  subject: Subject | null,
): MentionDraft | null {
  const { annotation, tree } = context
  if (entry.addressee) {
    if (group.passive && subject?.own) return nounPhrase(context, subject.head, subject.without)
    const object = childBy(tree, verb, 'iobj', 'obj')
    return object > verb && isNominal(context, object) && context.quotationOf[object] === context.quotationOf[verb]
      ? nounPhrase(context, object, childBy(tree, verb, 'ccomp', 'xcomp'))
      : null
  }
  if (!entry.frames.has('clause') && !entry.frames.has('question')) return null
  for (const child of childrenOf(tree, verb)) {
    if (!hasRelation(annotation, child, 'obl') || child < verb || child > verb + 8) continue
    const preposition = childBy(tree, child, 'case')
    if (
      preposition >= 0 &&
      lower(context, preposition) === 'to' &&
      annotation.tags[child] !== TAG.NUM &&
      isPersonal(context, child)
    )
      return nounPhrase(context, child)
  }
  return null
}

function isPersonal({ annotation, lexicon }: ReadingContext, token: number): boolean {
  const tag = annotation.tags[token]
  if (tag === TAG.PROPN || tag === TAG.PRON) return true
  const kind = lexicon.sourceNouns.get(annotation.lemmas[token] as string)
  return kind === 'person' || kind === 'group' || kind === 'organisation' || kind === 'media'
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
