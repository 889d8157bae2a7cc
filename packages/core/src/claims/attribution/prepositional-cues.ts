import { RELATION, TAG, tokenSpan } from '../../language/annotation.ts'
import { childBy } from '../../language/dependency-tree.ts'
import type { ClaimDraft, MentionDraft } from '../claim-draft.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { hasFiniteVerb, isBoundary } from './clause-bounds.ts'
import { clauseHead, clauseRanges, contentSpans, type Ranges } from './content.ts'
import { quotationBefore } from './neighbouring-quotation.ts'
import { isNominal, nounPhrase, tokenFrom } from './noun-phrase.ts'
import { withAppositions } from './source-phrase.ts'

/** What is set off speaks of this many tokens at least, where the tagger saw no finite verb among them. */
const SHORTEST_SENTENCE = 5

/** Claims whose cue is a preposition: "According to the survey, …", "…, in the words of her lawyer". */
export function prepositionalClaims(context: ReadingContext): ClaimDraft[] {
  const { annotation, lexicon } = context
  const phrases = [...lexicon.cuePhrases].map(([phrase, entry]) => ({ words: phrase.split(' '), phrase, entry }))
  const claims: ClaimDraft[] = []
  for (let token = 0; token < annotation.length; token++) {
    const word = lower(context, token)
    for (const { words, phrase, entry } of phrases) {
      if (
        words[0] !== word ||
        !words.every((part, k) => token + k < annotation.length && lower(context, token + k) === part)
      )
        continue
      const claim = prepositionalClaim(context, token, token + words.length, phrase, entry.stance)
      if (claim) claims.push(claim)
    }
  }
  return claims
}

function prepositionalClaim(
  context: ReadingContext,
  from: number,
  to: number,
  lemma: string,
  stance: 'neutral' | string,
): ClaimDraft | null {
  const { annotation, quotationOf, quotations } = context
  const inside = quotationOf[from] as number
  const head = sourceHead(context, to)
  if (head < 0) return null
  const source = upToComma(context, to, nounPhrase(context, head))
  if (source.span.start < (annotation.ends[to - 1] as number)) return null

  const end = Math.max(to, tokenFrom(context, source.span.end))
  const before = quotationBefore(context, from, inside)
  const spans =
    before && before.from === from
      ? (quotations[before.index] as Quotation).parts
      : contentSpans(
          context,
          setOff(context, from, end) ?? clauseRanges(context, governor(context, from, head), [[from, end]]),
          inside,
        )
  if (spans.length === 0) return null
  return {
    content: spans,
    cue: { spans: [tokenSpan(annotation, from, to)], lemma, stance: stance as 'neutral' },
    source,
    addressee: null,
    act: 'statement',
    polarity: 'positive',
    confidence: 0.9,
    rule: 'preposition that names a source',
  }
}

/**
 * A source between its preposition and a comma or the end of the sentence is all that stands there, participles too:
 * "according to a timetable seen by the Courier, …".
 */
function upToComma(context: ReadingContext, from: number, phrase: MentionDraft): MentionDraft {
  const { annotation } = context
  const sentence = annotation.sentenceOf[from]
  let to = from
  while (to < annotation.length && to < from + 16 && annotation.sentenceOf[to] === sentence && !isBoundary(context, to))
    to++
  const ended = to >= annotation.length || annotation.sentenceOf[to] !== sentence || isBoundary(context, to)
  if (!ended || to === from || hasFiniteVerb(context, from, to)) return phrase
  return withAppositions(context, { head: phrase.head, span: tokenSpan(annotation, from, to) }, annotation.length)
}

/** The head of the noun phrase behind the preposition. */
function sourceHead(context: ReadingContext, to: number): number {
  const { annotation } = context
  const last = annotation.length
  for (let at = to; at < last && at < to + 12; at++) {
    if (annotation.tags[at] === TAG.PUNCT && at > to) return -1
    if (!isNominal(context, at) || annotation.relations[at] === RELATION.det) continue
    let head = at
    for (
      let up = annotation.heads[head] as number;
      up > at && isNominal(context, up);
      up = annotation.heads[head] as number
    )
      head = up
    return head
  }
  return -1
}

/** "According to X, …", "…, according to X", "…, according to X, …": set off by commas it speaks of the whole sentence. */
function setOff(context: ReadingContext, from: number, end: number): Ranges | null {
  const { annotation, quotationOf } = context
  const sentence = annotation.sentenceOf[from] as number
  const [first, last] = [annotation.sentences[sentence] as number, annotation.sentences[sentence + 1] as number]
  const opened = from === first || isBoundary(context, from - 1)
  const closed = end >= last || isBoundary(context, end)
  if (!opened || !closed || quotationOf[from] !== -1) return null
  // Of a few words without a verb nothing is said: "Prices, according to the survey".
  const words = from - first + (last - end)
  if (words < SHORTEST_SENTENCE && !hasFiniteVerb(context, first, from) && !hasFiniteVerb(context, end, last))
    return null
  const ranges: Ranges = [
    [first, from],
    [end, last],
  ]
  return ranges.filter(([a, b]) => a < b)
}

/** The head of the clause that the phrase speaks of. */
function governor(context: ReadingContext, from: number, head: number): number {
  const { annotation, tree } = context
  const above = annotation.heads[head] as number
  let clause = above >= 0 ? clauseHead(context, above) : -1
  if (clause < 0) {
    // The phrase itself became the root: take the clause that depends on it, or what stands before it.
    clause = childBy(tree, head, 'parataxis', 'ccomp', 'acl:relcl', 'conj')
    if (clause < 0 && from > 0 && annotation.sentenceOf[from - 1] === annotation.sentenceOf[from]) {
      clause = clauseHead(context, from - 1)
    }
  }
  return clause < 0 ? head : clause
}
