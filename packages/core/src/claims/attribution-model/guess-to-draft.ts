import { type Annotation, TAG, tokenSpan } from '../../language/annotation.ts'
import type { CueEntry } from '../../language/lexicon.ts'
import type { Span } from '../../model/span.ts'
import { cueGroup } from '../attribution/cue-group.ts'
import type { ClaimDraft, MentionDraft } from '../claim-draft.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { partAt } from '../quotations/quotation.ts'
import { contentSpan, lower, type ReadingContext } from '../reading-context.ts'
import type { AttributionGuess, TokenRange } from './attribution-guess.ts'
import { phraseHead } from './phrase-head.ts'

/** The rule that the trail names for claims that the model found. */
export const LEARNED_RULE = 'learned attribution'

/** A guess as a claim: its boundaries on whole quotations, its stance and act from the word of its cue. */
export function guessToDraft(context: ReadingContext, guess: AttributionGuess): ClaimDraft | null {
  const { annotation, quotationOf, text } = context
  const inside = quotationOf[guess.cue] as number
  const content = guess.content
    .flatMap((range) => byBlock(context, range))
    .flatMap((range) => {
      const [from, to] = wholeQuotations(context, range, inside)
      return contentSpan(context, from, to, inside) ?? []
    })
  if (content.length === 0) return null
  const entry = entryOf(context, guess.cue)
  const group = cueGroup(context, guess.cue)
  const cueSpans = guess.cueWords.map((range) => {
    const [from, to] = withoutMarks(annotation, range)
    return tokenSpan(annotation, from, to)
  })
  const act = entry?.act ?? 'statement'
  return {
    content,
    cue: {
      spans: cueSpans,
      lemma: annotation.lemmas[guess.cue] || lower(context, guess.cue),
      stance: entry?.stance ?? 'neutral',
    },
    source: sourceOf(context, guess),
    addressee: null,
    act: act === 'statement' && endsInQuestion(text, content) ? 'question' : act,
    polarity:
      group.negated || group.conditional ? 'underspecified' : entry?.stance === 'denying' ? 'negative' : 'positive',
    confidence: guess.confidence,
    rule: LEARNED_RULE,
  }
}

/** A content that runs over blocks has a span in each. */
function byBlock({ annotation: { stretchOf } }: ReadingContext, [from, to]: TokenRange): TokenRange[] {
  const ranges: TokenRange[] = []
  for (let start = from; start < to; ) {
    let end = start + 1
    while (end < to && stretchOf[end] === stretchOf[start]) end++
    ranges.push([start, end])
    start = end
  }
  return ranges
}

function sourceOf({ annotation }: ReadingContext, { source }: AttributionGuess): MentionDraft | null {
  if (!source) return null
  const [from, to] = withoutMarks(annotation, source)
  return { head: phraseHead(annotation, [from, to]), span: tokenSpan(annotation, from, to) }
}

/** A range without the marks at its ends; all of it where it is nothing but marks, as a colon is. */
function withoutMarks({ tags }: Annotation, [from, to]: TokenRange): TokenRange {
  let [first, last] = [from, to]
  while (first < last && tags[first] === TAG.PUNCT) first++
  while (first < last && tags[last - 1] === TAG.PUNCT) last--
  return first < last ? [first, last] : [from, to]
}

/** How many tokens a boundary may miss the mark of a quotation by. */
const MISSED = 2

/** A range that begins or ends right inside a quotation takes in its mark, and the stop before it. */
function wholeQuotations(
  { annotation, quotations, quotationOf }: ReadingContext,
  [from, to]: TokenRange,
  inside: number,
) {
  const isMark = (token: number, opening: boolean) => {
    const index = quotationOf[token]
    if (index === undefined || index < 0 || index === inside) return false
    const quotation = quotations[index] as Quotation
    const start = annotation.starts[token] as number
    const part = partAt(quotation, start)
    const words = quotation.inner[part]
    if (!words) return false
    return opening ? (annotation.ends[token] as number) <= words.start : start >= words.end
  }
  let [first, last] = [from, to]
  if (quotationOf[from] !== inside && from > 0 && isMark(from - 1, true)) first = from - 1
  if (quotationOf[to - 1] !== inside && !isMark(to - 1, false))
    for (let token = to; token < to + MISSED && quotationOf[token] === quotationOf[to - 1]; token++) {
      if (isMark(token, false)) last = token + 1
      else if (annotation.tags[token] !== TAG.PUNCT) break
    }
  return [first, last] as const
}

function entryOf(context: ReadingContext, cue: number): CueEntry | undefined {
  const { annotation, lexicon } = context
  const lemma = annotation.lemmas[cue] as string
  const next = cue + 1 < annotation.length ? ` ${lower(context, cue + 1)}` : ''
  const tag = annotation.tags[cue]
  if (tag === TAG.NOUN) return lexicon.cueNouns.get(lemma)
  if (tag === TAG.ADV) return lexicon.cueAdverbs.get(lemma)
  return lexicon.cueVerbs.get(lemma + next) ?? lexicon.cueVerbs.get(lemma) ?? lexicon.cuePhrases.get(lemma + next)
}

function endsInQuestion(text: string, content: readonly Span[]): boolean {
  const { start, end } = content.at(-1) as Span
  return /\?["”’'»]*$/.test(text.slice(Math.max(start, end - 4), end))
}
