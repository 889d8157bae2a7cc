import { RELATION, TAG } from '../../language/annotation.ts'
import { childBy, childrenOf, hasRelation, isWithin } from '../../language/dependency-tree.ts'
import type { SpeechAct } from '../../model/claim.ts'
import type { MentionDraft } from '../claim-draft.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { chainedCue } from './chained-cue.ts'
import { hasFiniteVerb, isBoundary } from './clause-bounds.ts'
import { clauseRanges, contentSpans, markOf, type Ranges } from './content.ts'
import { firstTokenOf, isNominal, nounPhrase, tokenFrom } from './noun-phrase.ts'
import { phraseBetween } from './source-phrase.ts'
import { clauseEnd, endOfHearer, isNextCue } from './surface-content.ts'
import type { VerbalContent, VerbalCue } from './verbal-cue.ts'

/** Marks of a clause that can only be what is said or asked. */
const REPORTING_MARKS = new Set(['that', 'whether', 'if'])

interface GrammaticalContent {
  readonly ranges: Ranges
  readonly rule: string
  readonly confidence: number
  readonly addressee?: MentionDraft
  readonly act?: SpeechAct
}

/** What a verb takes by its grammar: a clause, the clause around it, an infinitive, a noun phrase. */
export function grammaticalContent(context: ReadingContext, cue: VerbalCue): VerbalContent | null {
  for (const rule of [reportedClause, clauseAround, infinitive, patient, nounObject]) {
    const found = rule(context, cue)
    if (!found) continue
    const { ranges, ...rest } = found
    const spans = contentSpans(context, ranges, cue.inside)
    if (spans.length > 0) return { ...rest, spans }
  }
  return null
}

/** "She said that …", "They asked whether …" */
function reportedClause(context: ReadingContext, cue: VerbalCue): GrammaticalContent | null {
  const { tree } = context
  const { verb, entry, source } = cue
  const clausal = entry.frames.has('clause') || entry.frames.has('question')
  if (!clausal && !entry.frames.has('infinitive')) return null
  const clause = [...childrenOf(tree, verb)].find(
    (child) => hasRelation(context.annotation, child, 'ccomp') && !standsInSource(context, child, source),
  )
  if (clause !== undefined && (clausal || markOf(context, clause) === 'that') && !isRelative(context, clause, cue)) {
    const ranges = fromSubject(
      context,
      cue,
      clause,
      clauseRanges(context, clause, [ownTokens(context, verb, source, clause)]),
    )
    const found = { ranges: toClauseEnd(context, ranges, cue), rule: 'clause of the verb', confidence: 0.9 }
    return entry.addressee ? behindHearer(context, cue, found) : found
  }
  if (!clausal) return null
  // The parser takes some reported clauses for adverbial or open ones; the mark or a subject of their own tells.
  for (const child of childrenOf(tree, verb)) {
    if (
      child <= verb ||
      !hasRelation(context.annotation, child, 'advcl', 'xcomp', 'acl:relcl', 'acl', 'obj', 'parataxis')
    )
      continue
    const mark = markOf(context, child)
    const reported =
      mark === 'that' ||
      (entry.frames.has('question') && mark !== null && REPORTING_MARKS.has(mark)) ||
      (mark === null &&
        source !== null &&
        hasRelation(context.annotation, child, 'xcomp', 'obj') &&
        childBy(tree, child, 'nsubj', 'nsubj:pass', 'expl') > verb)
    if (reported)
      return {
        ranges: toClauseEnd(context, clauseRanges(context, child), cue),
        rule: 'clause of the verb',
        confidence: 0.75,
      }
  }
  return null
}

function standsInSource({ annotation }: ReadingContext, clause: number, source: MentionDraft | null): boolean {
  const start = annotation.starts[clause] as number
  return source !== null && start >= source.span.start && start < source.span.end
}

/** "told [the driver] the pass was mined": where the parser took the hearer into the clause, he is taken out again. */
function behindHearer(
  context: ReadingContext,
  { group, bounds }: VerbalCue,
  found: GrammaticalContent,
): GrammaticalContent {
  const [first, ...rest] = found.ranges
  if (!first || first[0] !== group.to || rest.length > 0) return found
  const from = endOfHearer(context, group.to, bounds.sentence[1])
  const addressee = from > 0 ? phraseBetween(context, group.to, from) : null
  return addressee ? { ...found, ranges: [[from, first[1]]], addressee } : found
}

/** A clause whose subject the parser gave to the verb of saying ("said [the roof] was safe") begins with it. */
function fromSubject(
  context: ReadingContext,
  { verb, entry, group, source }: VerbalCue,
  clause: number,
  ranges: Ranges,
): Ranges {
  const [first, ...rest] = ranges
  if (!first || entry.addressee || clause < verb || first[0] <= group.to || (source && source.head > verb))
    return ranges
  if (childBy(context.tree, clause, 'nsubj', 'nsubj:pass', 'expl', 'csubj', 'mark') >= 0) return ranges
  const stray = childrenOf(context.tree, verb).find(
    (child) =>
      child >= group.to &&
      child < first[0] &&
      hasRelation(context.annotation, child, 'nsubj', 'obj', 'iobj', 'nsubj:pass'),
  )
  if (stray === undefined) return ranges
  return [[Math.max(group.to, context.tree.left[stray] as number), first[1]], ...rest]
}

/** "said Tove Brandt, who ran the trial": the clause is of the source, not of the verb. */
function isRelative(context: ReadingContext, clause: number, { verb, source }: VerbalCue): boolean {
  if (!source || source.head < verb || clause < verb) return false
  return ['who', 'which', 'whose'].includes(lower(context, context.tree.left[clause] as number))
}

/**
 * A reported clause runs to the end of the sentence or to a comma: what the parser hung elsewhere in between (a phrase at
 * its end) is taken in.
 */
function toClauseEnd(context: ReadingContext, ranges: Ranges, { verb, bounds, inside }: VerbalCue): Ranges {
  const { annotation, quotationOf } = context
  const last = ranges.at(-1)
  if (!last || last[0] < verb) return ranges
  const end = bounds.sentence[1]
  let to = Math.min(last[1], end)
  while (to < end && !isBoundary(context, to - 1) && !isBoundary(context, to) && annotation.tags[to] !== TAG.CCONJ) {
    if (quotationOf[to] !== inside && quotationOf[to] === -1) break
    to++
  }
  for (let token = last[0]; token < to; token++) {
    if (token <= verb || quotationOf[token] !== inside) continue
    if (isNextCue(context, token) || (inside >= 0 && isNextStatement(context, token, to))) to = token
  }
  return [...ranges.slice(0, -1), [last[0], to]]
}

/** "He says the well is dry, and ours is not": in speech a coordinated clause behind a comma is the speaker's own again. */
function isNextStatement(context: ReadingContext, token: number, end: number): boolean {
  const { annotation } = context
  return (
    isBoundary(context, token) && annotation.tags[token + 1] === TAG.CCONJ && hasFiniteVerb(context, token + 1, end)
  )
}

/** "The bridge is closed, she said": the parser hangs the verb of saying under what is said. */
function clauseAround(
  { annotation, tree }: ReadingContext,
  { verb, entry, source, subject, group }: VerbalCue,
): GrammaticalContent | null {
  if (
    !entry.frames.has('clause') ||
    !source ||
    !subject?.own ||
    group.negated ||
    !hasRelation(annotation, verb, 'parataxis')
  )
    return null
  const head = annotation.heads[verb] as number
  if (isWithin(annotation, head, verb)) return null
  const own = [Math.min(tree.left[verb] as number, verb), tree.right[verb] as number] as const
  const ranges: [number, number][] = [
    [tree.left[head] as number, own[0]],
    [own[1], tree.right[head] as number],
  ]
  return { ranges: ranges.filter(([a, b]) => a < b), rule: 'clause around the verb', confidence: 0.85 }
}

/** "He promised to go", "She told crews to leave", "The bridge is expected to open". */
function infinitive(context: ReadingContext, cue: VerbalCue): GrammaticalContent | null {
  const { verb, entry, group, subject } = cue
  const { tree } = context
  const raised = group.passive && subject?.own && entry.frames.has('clause')
  if (!entry.frames.has('infinitive') && !raised) return null
  const open = childBy(tree, verb, 'xcomp', 'ccomp', 'advcl')
  const to = open > verb ? infinitiveMark(context, open) : -1
  if (to < 0) return gerundOf(context, verb, entry.stance === 'denying') ?? infinitiveBehind(context, cue)
  if (chainedCue(context, open)) return null
  // “been “asked to do …”: a verb whose subject stands outside its quotation marks is cut out of another's sentence.
  const torn = subject !== null && context.quotationOf[subject.head] !== cue.inside && cue.inside >= 0
  if (group.passive && (!raised || torn)) return null
  const end = tree.right[open] as number
  const object = childBy(tree, verb, 'obj', 'iobj')
  if (entry.addressee && object > verb && object < open) {
    const addressee = nounPhrase(context, object, open)
    const from = Math.max(Math.min(to, tree.left[open] as number), tokenFrom(context, addressee.span.end))
    return { ranges: [[from, end]], rule: 'infinitive of the verb', confidence: 0.85, addressee, act: 'order' }
  }
  if (raised && !entry.addressee && subject) {
    // What is expected is the bridge's opening, not the bridge.
    const phrase = nounPhrase(context, subject.head, subject.without)
    const ranges: Ranges = [
      [firstTokenOf(context, phrase), tokenFrom(context, phrase.span.end)],
      [to, end],
    ]
    return { ranges, rule: 'subject and infinitive of the passive', confidence: 0.75 }
  }
  return { ranges: [[Math.min(to, tree.left[open] as number), end]], rule: 'infinitive of the verb', confidence: 0.75 }
}

/** An infinitive close behind the verb that the parser hung elsewhere: "asked the tugs [not to wait]". */
function infinitiveBehind(
  context: ReadingContext,
  { entry, group, source, subject, bounds, inside }: VerbalCue,
): GrammaticalContent | null {
  const last = bounds.sentence[1]
  let to = group.to
  while (
    to < last &&
    to < group.to + 8 &&
    !isBoundary(context, to) &&
    !hasFiniteVerb(context, to, to + 1) &&
    !isTo(context, to)
  )
    to++
  if (to >= last || !isTo(context, to)) return null
  const from = to > group.to && context.lexicon.negations.has(lower(context, to - 1)) ? to - 1 : to
  const end = clauseEnd(context, from, last, inside)
  if (entry.addressee) {
    const addressee = phraseBetween(context, group.to, from)
    return (
      addressee && { ranges: [[from, end]], rule: 'infinitive of the verb', confidence: 0.7, addressee, act: 'order' }
    )
  }
  if (from !== group.to) return null
  if (!group.passive && source) return { ranges: [[from, end]], rule: 'infinitive of the verb', confidence: 0.7 }
  if (!group.passive || !subject?.own) return null
  const phrase = nounPhrase(context, subject.head, subject.without)
  const ranges: Ranges = [
    [firstTokenOf(context, phrase), tokenFrom(context, phrase.span.end)],
    [from, end],
  ]
  return { ranges, rule: 'subject and infinitive of the passive', confidence: 0.7 }
}

function isTo(context: ReadingContext, token: number): boolean {
  const { annotation } = context
  return annotation.tags[token] === TAG.PART && lower(context, token) === 'to'
}

/** "He denied seeing the logbook." */
function gerundOf(context: ReadingContext, verb: number, denies: boolean): GrammaticalContent | null {
  const open = childBy(context.tree, verb, 'xcomp')
  if (!denies || open !== verb + 1) return null
  return { ranges: clauseRanges(context, open), rule: 'gerund of the verb', confidence: 0.75 }
}

/** The "to" of an infinitive, or -1. */
function infinitiveMark(context: ReadingContext, verb: number): number {
  for (const child of childrenOf(context.tree, verb)) {
    if (child < verb && context.annotation.relations[child] === RELATION.mark && lower(context, child) === 'to')
      return child
  }
  return -1
}

/** "The plan was welcomed by the union", "The call, reported by the desk, …" */
function patient(context: ReadingContext, { verb, entry, agent, subject }: VerbalCue): GrammaticalContent | null {
  const { annotation } = context
  if (agent < 0 || !(entry.frames.has('noun') || entry.frames.has('clause'))) return null
  const head = hasRelation(annotation, verb, 'acl')
    ? (annotation.heads[verb] as number)
    : subject?.own
      ? subject.head
      : -1
  if (head < 0 || !isNominal(context, head) || annotation.tags[head] === TAG.PRON) return null
  const phrase = nounPhrase(context, head, verb)
  const ranges: Ranges = [[firstTokenOf(context, phrase), tokenFrom(context, phrase.span.end)]]
  return { ranges, rule: 'patient of the passive', confidence: 0.6 }
}

/** "He described the state of the roads", "She called the plan a disgrace", "They called for help". */
function nounObject(context: ReadingContext, { verb, entry, source, group }: VerbalCue): GrammaticalContent | null {
  if (!entry.frames.has('noun') || !source || group.conditional) return null
  const { annotation, tree } = context
  let object = childBy(tree, verb, 'obj')
  if (group.to > verb + 1 && annotation.tags[group.to - 1] === TAG.ADP) {
    // "called for calm": what the preposition of the cue governs.
    const governed = [...childrenOf(tree, verb)].find((child) => child >= group.to && tree.left[child] === group.to - 1)
    if (governed !== undefined) object = governed
  }
  if (object > verb && entry.act === 'statement' && isCitation(context, verb, object)) return null
  if (entry.act === 'statement' && isPronounAlone(context, object)) return null
  if (object <= verb || /(?:self|selves)$/.test(lower(context, object))) return null
  const end = objectEnd(context, verb, object)
  // "revealed his battalion “refused” to go": what looks like an object is the subject of a reported clause.
  if (entry.frames.has('clause') && isClauseVerb(context, end)) return null
  const ranges: Ranges = [[Math.max(group.to, tree.left[object] as number), end]]
  return { ranges, rule: 'object of the verb', confidence: 0.6 }
}

/** "disputed that", "described it": a pronoun alone takes up what was said before. */
function isPronounAlone({ annotation, tree }: ReadingContext, object: number): boolean {
  const { tags } = annotation
  return (
    (tags[object] === TAG.PRON || tags[object] === TAG.DET) &&
    tree.left[object] === object &&
    tree.right[object] === object + 1
  )
}

/** Whether a finite verb stands at a token, or behind the mark of a quotation there. */
function isClauseVerb(context: ReadingContext, token: number): boolean {
  const { annotation } = context
  const at =
    token < annotation.length && annotation.tags[token] === TAG.PUNCT && !isBoundary(context, token) ? token + 1 : token
  return at < annotation.length && hasFiniteVerb(context, at, at + 1)
}

/** "citing the driver": who is cited is a source, not what was said. */
function isCitation({ annotation, lexicon }: ReadingContext, verb: number, object: number): boolean {
  if (!['cite', 'quote'].includes(annotation.lemmas[verb] as string)) return false
  const kind = lexicon.sourceNouns.get(annotation.lemmas[object] as string)
  return kind === 'person' || kind === 'group' || annotation.tags[object] === TAG.PROPN
}

/** The end of an object with what describes it: "called the plan a disgrace", "described it as brave". */
function objectEnd(context: ReadingContext, verb: number, object: number): number {
  const { annotation, tree } = context
  let end = tree.right[object] as number
  for (const child of childrenOf(tree, verb)) {
    if (child <= object || annotation.relations[child] === RELATION.punct) continue
    const describes = hasRelation(annotation, child, 'xcomp', 'obl', 'advcl', 'advmod')
    if (
      !describes ||
      (tree.left[child] as number) > end + 1 ||
      hasFiniteVerb(context, end, tree.right[child] as number)
    )
      break
    end = Math.max(end, tree.right[child] as number)
  }
  // "denied this, adding: …": a further cue begins behind the comma.
  for (let token = object; token < end; token++) if (isNextCue(context, token)) return token
  return end
}

/** The tokens of the cue's own clause, so that a content that the parser wrapped around them does not swallow them. */
function ownTokens(
  context: ReadingContext,
  verb: number,
  source: MentionDraft | null,
  clause: number,
): [number, number] {
  if (!source || !isWithin(context.annotation, source.head, clause)) return [verb, verb + 1]
  return [Math.min(firstTokenOf(context, source), verb), Math.max(verb + 1, tokenFrom(context, source.span.end))]
}
