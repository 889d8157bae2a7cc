import { TAG } from '../../language/annotation.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { hasFiniteVerb, isBoundary, isFiniteForm } from './clause-bounds.ts'
import { contentSpans, type Ranges } from './content.ts'
import type { VerbalContent, VerbalCue } from './verbal-cues.ts'

/**
 * The sentence around a cue whose clause stands between commas, or between a comma and the end: "The bridge, she said,
 * will close", "The bridge will close, officials said on Friday." Punctuation is a surer witness here than the parse.
 */
export function contentAround(
  context: ReadingContext,
  { bounds, group, source, subject, inside }: VerbalCue,
): VerbalContent | null {
  const { annotation, quotationOf } = context
  if (!bounds.parenthetical || !source || group.passive || !(subject?.own || source.head > group.from)) return null
  if (hasFiniteVerb(context, bounds.from, group.from) || isNonFinite(context, group.to - 1)) return null
  const [first, last] = bounds.sentence
  // A cue inside a quotation speaks of words inside it alone.
  let from = bounds.from - 1
  while (from > first && quotationOf[from - 1] === inside) from--
  let to = bounds.to
  while (to < last && (quotationOf[to] === inside || (quotationOf[to] ?? -1) > inside)) to++
  if (!hasFiniteVerb(context, from, bounds.from) && !hasFiniteVerb(context, bounds.to, to)) return null
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

function isNonFinite({ annotation, fineTags, lexicon }: ReadingContext, token: number): boolean {
  return !lexicon.finiteTags.has(fineTags[annotation.fineTags[token] as number] ?? '')
}

/**
 * What follows a verb up to the end of its clause, when the parser saw no complement but a finite verb stands there:
 * "Divers believe the wreck is the Saint Orla".
 */
export function contentBehind(
  context: ReadingContext,
  { bounds, group, source, subject, inside, entry }: VerbalCue,
): VerbalContent | null {
  if (
    !entry.frames.has('clause') ||
    entry.addressee ||
    !source ||
    !subject?.own ||
    group.passive ||
    source.head > group.from
  )
    return null
  const last = bounds.sentence[1]
  if (group.to >= last || isBoundary(context, group.to)) return null
  let to = group.to
  while (to < last && !(isBoundary(context, to) && hasFiniteVerb(context, group.to, to))) to++
  if (!hasFiniteVerb(context, group.to, to)) return null
  return { spans: contentSpans(context, [[group.to, to]], inside), rule: 'words behind the verb', confidence: 0.6 }
}

/** How far behind its verb, in tokens, a "that" may stand: "told the families on Friday that …". */
const FARTHEST_THAT = 12

/**
 * The clause that a "that" close behind the verb begins, wherever the parser hung it: "said in a statement that …". It
 * runs as far as the parse of its words goes, and on to a comma or the end of the sentence.
 */
export function thatClauseBehind(
  context: ReadingContext,
  { bounds, group, source, inside, verb }: VerbalCue,
): VerbalContent | null {
  const { annotation, quotationOf, tree } = context
  const last = bounds.sentence[1]
  let that = group.to
  for (; that < last && that <= group.to + FARTHEST_THAT; that++) {
    if (quotationOf[that] !== inside || isBoundary(context, that) || isFiniteForm(context, that)) return null
    if (lower(context, that) === 'that' && that + 1 < last && hasFiniteVerb(context, that + 1, last)) break
  }
  if (that >= last || that > group.to + FARTHEST_THAT || !source) return null
  // "the man that …" is a relative clause when a noun stands right before and the verb has its clause elsewhere.
  if (annotation.tags[that] === TAG.DET && annotation.heads[that] === that + 1) return null
  let to = that + 1
  for (let token = that + 1; token < last; token++) {
    const head = annotation.heads[token] as number
    if (head >= that && head < last) continue
    // The top of a tree whose words stand behind "that": the clause, or what is coordinated with the cue.
    if (token > to && (annotation.tags[token] === TAG.PUNCT || head < verb)) break
    to = Math.max(to, tree.right[token] as number)
  }
  while (to < last && !isBoundary(context, to) && annotation.tags[to] !== TAG.CCONJ) to++
  const spans = contentSpans(context, [[that, to]], inside)
  return spans.length === 0 ? null : { spans, rule: 'clause with “that”', confidence: 0.9 }
}
