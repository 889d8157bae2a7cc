import { RELATION, TAG } from '../../language/annotation.ts'
import { hasRelation } from '../../language/dependency-tree.ts'
import type { CueEntry } from '../../language/lexicon.ts'
import type { MentionDraft } from '../claim-draft.ts'
import type { ReadingContext } from '../reading-context.ts'
import { chainedCue } from './chained-cue.ts'
import { hasFiniteVerb, isBoundary, isFiniteForm } from './clause-bounds.ts'
import { entryOf } from './cue-entry.ts'
import { type CueGroup, cueGroup } from './cue-group.ts'
import { quotationBefore } from './neighbouring-quotation.ts'
import { firstTokenOf, isNominal, nounPhrase, tokenFrom } from './noun-phrase.ts'
import { phraseBefore, phraseBehind, phraseBetween, withAppositions } from './source-phrase.ts'
import { type Subject, subjectOf } from './subject.ts'

/**
 * Whose words they are, and the quotation right before the cue's clause. Where one stands there, what lies between it
 * and the verb is the source, whatever the parser makes of it: "“…,” its keeper, Tam Harrow, said"; with nothing between,
 * the source follows: "“…,” said its keeper".
 */
export function sourceAndQuotation(
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
  const mistaken = context.annotation.tags[verb] === TAG.NOUN || hasRelation(context.annotation, verb, 'amod')
  const finite = isFiniteForm(context, group.from) || mistaken
  const left = finite ? phraseBefore(context, group.from) : null
  if (left || !followsComma(context, group.from)) return { source: left, before: -1 }
  const behind = phraseBehind(context, group.to)
  return { source: behind && withAppositions(context, behind, context.annotation.length), before: -1 }
}

/** "Port to close, says mayor": between a comma and the end of its sentence, what follows the verb is the source. */
function invertedSource(context: ReadingContext, group: CueGroup): MentionDraft | null {
  const { annotation } = context
  if (!hasFiniteVerb(context, group.from, group.to)) return null
  const behind = phraseBehind(context, group.to)
  if (!behind) return null
  const source = withAppositions(context, behind, annotation.length)
  const end = tokenFrom(context, source.span.end)
  const last = annotation.sentences[(annotation.sentenceOf[group.from] as number) + 1] as number
  return end >= last || (end === last - 1 && isBoundary(context, end)) ? source : null
}

/** The subject of the verb, its own or that of the verb above it. */
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
    // "Two people familiar with the talks said": verbs without an "and" between them are not coordinated.
    if (hasRelation(context.annotation, verb, 'conj') && isBareConjunct(context, group.from)) {
      const whole = phraseBefore(context, group.from)
      if (whole) return whole
    }
    // "Lind said …, adding that …": both have the very same source.
    const of = speakingAbove(context, verb, subject.of)
    const upper = cueGroup(context, of)
    const entry = entryOf(context, of)
    const shared = subjectOf(context, of)
    if (entry && shared?.own && !upper.passive)
      return sourceAndQuotation(context, of, entry, upper, shared, -1, context.quotationOf[of] as number).source
  }
  const phrase = nounPhrase(context, subject.head, subject.without)
  return subject.own && subject.head < verb ? reaching(context, phrase, group.from) : phrase
}

/**
 * The verb whose subject a participle shares: the one above it, or, where that is itself what somebody says ("Lind said
 * he would go, [arguing] that …"), the verb of saying.
 */
function speakingAbove(context: ReadingContext, verb: number, above: number): number {
  const { annotation } = context
  // "…, officials said, adding that …": the cue that ends with the comma before the participle.
  for (let token = verb - 2; isBoundary(context, verb - 1) && token > verb - 8 && token >= 0; token--) {
    if (isBoundary(context, token)) break
    if (isFiniteForm(context, token) && entryOf(context, token)?.frames.has('clause')) return token
  }
  const upper = annotation.heads[above] as number
  if (upper < 0 || !hasRelation(annotation, above, 'ccomp') || !isBoundary(context, verb - 1)) return above
  return entryOf(context, upper)?.frames.has('clause') ? upper : above
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
    (isNominal(context, first - 1) || isCapitalised(context, first - 1)) &&
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

function isCapitalised({ annotation, text }: ReadingContext, token: number): boolean {
  return /^\p{Lu}/u.test(text.slice(annotation.starts[token], (annotation.starts[token] as number) + 2))
}

function isBareConjunct({ annotation }: ReadingContext, from: number): boolean {
  const before = annotation.tags[from - 1]
  return before !== TAG.CCONJ && before !== TAG.PUNCT && before !== TAG.ADV
}

function followsComma({ annotation, text }: ReadingContext, token: number): boolean {
  const before = token - 1
  return (
    before >= 0 &&
    annotation.sentenceOf[before] === annotation.sentenceOf[token] &&
    text[annotation.starts[before] as number] === ','
  )
}
