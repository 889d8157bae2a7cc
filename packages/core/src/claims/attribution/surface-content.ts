import { TAG } from '../../language/annotation.ts'
import type { MentionDraft } from '../claim-draft.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { hasFiniteVerb, hasVerb, isBoundary, isFiniteForm } from './clause-bounds.ts'
import { contentSpans, type Ranges } from './content.ts'
import { tokenFrom } from './noun-phrase.ts'
import { phraseBetween } from './source-phrase.ts'
import type { VerbalContent, VerbalCue } from './verbal-cue.ts'

/**
 * The sentence around a cue whose clause stands between commas, or between a comma and the end: "The bridge, she said,
 * will close", "The bridge will close, officials said on Friday." Punctuation is a surer witness here than the parse.
 */
export function contentAround(
  context: ReadingContext,
  { bounds, group, source, subject, inside }: VerbalCue,
): VerbalContent | null {
  const { annotation, quotationOf } = context
  if (
    !bounds.parenthetical ||
    !source ||
    group.passive ||
    group.negated ||
    group.conditional ||
    !(subject?.own || source.head > group.from || reaches(context, source, group.from))
  )
    return null
  if (
    hasFiniteVerb(context, bounds.from, group.from) ||
    !(hasFiniteVerb(context, group.from, group.to) || context.annotation.tags[group.to - 1] === TAG.NOUN)
  )
    return null
  const [first, last] = bounds.sentence
  // A cue inside a quotation speaks of words inside it alone.
  let from = bounds.from - 1
  while (from > first && quotationOf[from - 1] === inside) from--
  let to = bounds.to
  while (to < last && (quotationOf[to] === inside || (quotationOf[to] ?? -1) > inside)) to++
  // A headline may have an infinitive: "Port to close in June, says mayor".
  const inverted = source.head > group.from && bounds.to >= bounds.sentence[1]
  const clause = inverted ? hasVerb : hasFiniteVerb
  if (!clause(context, from, bounds.from) && !hasFiniteVerb(context, bounds.to, to)) return null
  // "…, she said, adding that …": the participle begins a claim of its own.
  if (annotation.tags[bounds.to + 1] === TAG.VERB && !isFiniteForm(context, bounds.to + 1)) to = bounds.to
  const ranges: Ranges = [
    [from, bounds.from],
    [bounds.to, to],
  ]
  return {
    spans: contentSpans(
      context,
      ranges.filter(([a, b]) => a < b),
      inside,
    ),
    rule: 'sentence around the verb',
    confidence: 0.9,
  }
}

/** Whether a source ends right before its verb, but for a comma. */
function reaches(context: ReadingContext, source: MentionDraft, verb: number): boolean {
  const end = tokenFrom(context, source.span.end)
  return end <= verb && verb - end <= 1
}

/**
 * What follows a verb up to the end of its clause, when the parser saw no complement there: a finite clause ("Divers
 * believe the wreck is the Saint Orla"), or anything a verb of judging or describing takes.
 */
export function contentBehind(context: ReadingContext, cue: VerbalCue): VerbalContent | null {
  const { bounds, group, source, subject, inside, entry } = cue
  if (!source || group.passive || source.head > group.from || (subject?.own && subject.passive)) return null
  const last = bounds.sentence[1]
  const from = entry.addressee ? endOfHearer(context, group.to, last) : group.to
  if (from < 0 || from >= last || isBoundary(context, from) || context.lexicon.emptyContents.has(lower(context, from)))
    return null
  const clausal = entry.frames.has('clause')
  if (!clausal && !entry.frames.has('noun')) return null
  if (!clausal && (entry.addressee || CITING.has(context.annotation.lemmas[cue.verb] as string))) return null
  const headline = context.annotation.tags[cue.verb] === TAG.NOUN
  if (clausal && !headline && !isFiniteForm(context, group.from) && !isFiniteForm(context, group.to - 1)) return null
  const to = clauseEnd(context, from, last, inside)
  if (clausal && context.annotation.tags[from] === TAG.ADP) return null
  if (
    clausal
      ? !hasVerb(context, from, to) && !(to - from > 1 && isNounStart(context, from))
      : group.negated || group.conditional || !isNounStart(context, from)
  )
    return null
  const rule = clausal ? 'words behind the verb' : 'object of the verb'
  const addressee = entry.addressee ? phraseBetween(context, group.to, from) : null
  return { spans: contentSpans(context, [[from, to]], inside), rule, confidence: 0.6, ...(addressee && { addressee }) }
}

/** The end of the clause that begins at a token: a comma behind its verb, unless only a phrase without a verb follows. */
export function clauseEnd(context: ReadingContext, from: number, last: number, inside: number): number {
  const { quotationOf } = context
  let to = from
  for (; to < last && (inside < 0 || quotationOf[to] === inside); to++) {
    if (quotationOf[to] !== inside) continue
    if (isNextCue(context, to)) return to
    if (!isBoundary(context, to) || !hasFiniteVerb(context, from, to)) continue
    let next = to + 1
    while (next < last && !isBoundary(context, next)) next++
    if (hasFiniteVerb(context, to + 1, next) || isGerund(context, to + 1)) return to
  }
  return to
}

/** "… but insisted", "… and added": a further cue of the same source begins here. */
export function isNextCue(context: ReadingContext, token: number): boolean {
  const { annotation, lexicon } = context
  if (['as', 'while'].includes(lower(context, token))) return isScene(context, token)
  if (isBoundary(context, token)) return isGerundCue(context, token + 1)
  if (annotation.tags[token] !== TAG.CCONJ) return false
  let verb = token + 1
  while (verb < token + 3 && lexicon.cueModifiers.has(verb < annotation.length ? lower(context, verb) : '')) verb++
  if (verb >= annotation.length || !isFiniteForm(context, verb)) return false
  return lexicon.cueVerbs.get(annotation.lemmas[verb] as string)?.frames.has('clause') ?? false
}

/** "… as he described the trucks": the writer goes on to tell of another saying. */
function isScene({ annotation, lexicon }: ReadingContext, token: number): boolean {
  const subject = token + 1
  const verb = token + 2
  if (verb >= annotation.length || annotation.tags[subject] !== TAG.PRON) return false
  return annotation.tags[verb] === TAG.VERB && lexicon.cueVerbs.has(annotation.lemmas[verb] as string)
}

/** "…, arguing that …": a participle that attributes, behind a comma, begins a claim of its own. */
function isGerundCue(context: ReadingContext, token: number): boolean {
  const { annotation, lexicon } = context
  return (
    token < annotation.length && isGerund(context, token) && lexicon.cueVerbs.has(annotation.lemmas[token] as string)
  )
}

function isGerund({ annotation, text }: ReadingContext, token: number): boolean {
  return (
    annotation.tags[token] === TAG.VERB && /ing$/i.test(text.slice(annotation.starts[token], annotation.ends[token]))
  )
}

function isNounStart({ annotation }: ReadingContext, token: number): boolean {
  const tag = annotation.tags[token]
  return (
    tag === TAG.DET || tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.PRON || tag === TAG.ADJ || tag === TAG.NUM
  )
}

/** Where what was said begins behind the hearer: "told [jurors] he had been asleep"; -1 when that cannot be told. */
export function endOfHearer(context: ReadingContext, from: number, last: number): number {
  const { annotation, text } = context
  for (let token = from + 1; token < last && token < from + 10; token++) {
    if (isBoundary(context, token) || isFiniteForm(context, token)) return -1
    const tag = annotation.tags[token]
    const before = annotation.tags[token - 1]
    const closes = before === TAG.NOUN || before === TAG.PROPN || before === TAG.PRON
    const begins = tag === TAG.DET || tag === TAG.PRON || (tag === TAG.PROPN && before !== TAG.PROPN) || tag === TAG.NUM
    const possessive = /^(?:his|her|its|their|my|our)$/i.test(
      text.slice(annotation.starts[token - 1], annotation.ends[token - 1]),
    )
    if (closes && begins && !possessive && hasFiniteVerb(context, token + 1, last)) return token
  }
  return -1
}

/** Verbs whose object, where it is no noun phrase that the parser saw, is a source rather than what was said. */
const CITING = new Set(['cite', 'quote'])

/** Marks of a clause that is said, and of one that is asked. */
const STATED_OR_ASKED = new Set(['that', 'whether'])
const ASKED = new Set(['whether'])

/** How far behind its verb, in tokens, a "that" may stand: "told the families on Friday that …". */
const FARTHEST_THAT = 12

/**
 * The clause that a "that" close behind the verb begins, wherever the parser hung it: "said in a statement that …". It
 * runs as far as the parse of its words goes, and on to a comma or the end of the sentence.
 */
export function thatClauseBehind(
  context: ReadingContext,
  { bounds, entry, group, source, inside, verb }: VerbalCue,
): VerbalContent | null {
  const { annotation, quotationOf, tree } = context
  const last = bounds.sentence[1]
  const marks = entry.frames.has('clause') ? STATED_OR_ASKED : ASKED
  let that = group.to
  for (; that < last && that <= group.to + FARTHEST_THAT; that++) {
    if (quotationOf[that] !== inside || isBoundary(context, that) || isFiniteForm(context, that)) return null
    if (marks.has(lower(context, that)) && that + 1 < last && hasFiniteVerb(context, that + 1, last)) break
  }
  if (that >= last || that > group.to + FARTHEST_THAT || !source) return null
  // "the man that …" is a relative clause when a noun stands right before and the verb has its clause elsewhere.
  if (annotation.tags[that] === TAG.DET && annotation.heads[that] === that + 1) return null
  // "Who said that …, has left": the comma ends the relative clause.
  const isRelative =
    annotation.tags[source.head] === TAG.PRON &&
    source.head === group.from - 1 &&
    !context.lexicon.pronouns.has(lower(context, source.head))
  let to = that + 1
  for (let token = that + 1; token < last; token++) {
    const head = annotation.heads[token] as number
    if (head >= that && head < last) continue
    // The top of a tree whose words stand behind "that": the clause, or what is coordinated with the cue.
    if (token > to && (annotation.tags[token] === TAG.PUNCT || head < verb)) break
    to = Math.min(last, Math.max(to, tree.right[token] as number))
  }
  for (let token = that; token < to; token++) {
    const closed = isRelative && isBoundary(context, token) && hasFiniteVerb(context, that, token)
    if (quotationOf[token] === inside && (closed || isNextCue(context, token))) to = token
  }
  while (to < last && !isBoundary(context, to) && annotation.tags[to] !== TAG.CCONJ) to++
  const spans = contentSpans(context, [[that, to]], inside)
  return spans.length === 0 ? null : { spans, rule: 'clause with “that”', confidence: 0.9 }
}
