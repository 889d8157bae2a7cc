import { RELATION, TAG, tokenSpan } from '../../language/annotation.ts'
import type { MentionDraft } from '../claim-draft.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { hasFiniteVerb, isBoundary } from './clause-bounds.ts'
import { firstTokenOf, isNominal, nounPhrase, tokenFrom } from './noun-phrase.ts'

/** A source with its titles, appositions and relative clause is rarely longer than this, in tokens. */
const LONGEST_SOURCE = 18

const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'that'])

/** Tags with which a noun phrase can begin. */
const STARTS = new Set<number>([TAG.DET, TAG.PROPN, TAG.NOUN, TAG.PRON, TAG.ADJ, TAG.NUM])

/**
 * The noun phrase that fills tokens `[from, to)`, which stand between a quotation or the beginning of a clause and a verb
 * of saying: "“…,” [its keeper, Tam Harrow,] said". Null when they cannot be one.
 */
export function phraseBetween(context: ReadingContext, from: number, to: number): MentionDraft | null {
  while (to > from && isBoundary(context, to - 1)) to--
  if (to <= from || to - from > LONGEST_SOURCE || !STARTS.has(context.annotation.tags[from] as number)) return null
  let end = to
  for (let token = from + 1; token < to; token++) {
    if (RELATIVE.has(lower(context, token)) && token > from) {
      end = token
      break
    }
  }
  if (hasFiniteVerb(context, from, end)) return null
  const head = headOf(context, from, end)
  return head < 0 ? null : { head, span: tokenSpan(context.annotation, from, to) }
}

/** The noun phrase right before a verb, back to the last boundary: for a verb whose subject the parser did not see. */
export function phraseBefore(context: ReadingContext, to: number): MentionDraft | null {
  const { annotation, quotationOf } = context
  const sentence = annotation.sentenceOf[to]
  const segment = (end: number, whole: boolean): number => {
    let from = end
    while (
      from > 0 &&
      annotation.sentenceOf[from - 1] === sentence &&
      quotationOf[from - 1] === quotationOf[to] &&
      !isBoundary(context, from - 1) &&
      (whole || annotation.tags[from - 1] !== TAG.SCONJ)
    )
      from--
    return from
  }
  const setOff = isComma(context, to - 1)
  let from = segment(setOff ? to - 1 : to, setOff)
  // "Mara Lind, the harbour master, said": behind a comma, what is set off belongs to the name before it. A participle
  // ("…, speaking on condition of anonymity, said") belongs to the verb and is stepped over.
  for (let steps = 0; setOff && isComma(context, from - 1) && steps < 3; steps++) {
    const earlier = segment(from - 1, true)
    const aside = annotation.tags[from] === TAG.VERB && !hasFiniteVerb(context, from, from + 1)
    const added = aside || RELATIVE.has(lower(context, from)) || STARTS.has(annotation.tags[from] as number)
    if (
      !added ||
      earlier >= from - 1 ||
      !(STARTS.has(annotation.tags[earlier] as number) || RELATIVE.has(lower(context, earlier)))
    )
      break
    if (hasFiniteVerb(context, earlier, from - 1) && !RELATIVE.has(lower(context, earlier))) break
    if (aside && lower(context, from).endsWith('ing')) to = from
    from = earlier
  }
  while (from < to && !STARTS.has(annotation.tags[from] as number)) from++
  return phraseBetween(context, from, to)
}

function isComma({ annotation, text }: ReadingContext, token: number): boolean {
  return token >= 0 && text[annotation.starts[token] as number] === ','
}

/** The noun phrase right behind a verb: "said the harbour master, Mara Lind, who …". */
export function phraseBehind(context: ReadingContext, from: number): MentionDraft | null {
  const { annotation } = context
  if (from >= annotation.length || annotation.sentenceOf[from] !== annotation.sentenceOf[from - 1]) return null
  if (!STARTS.has(annotation.tags[from] as number)) return null
  let to = from
  while (
    to < annotation.length &&
    to < from + 8 &&
    annotation.sentenceOf[to] === annotation.sentenceOf[from] &&
    !isBoundary(context, to)
  )
    to++
  const head = headOf(context, from, to)
  if (head < 0) return null
  const phrase = nounPhrase(context, head)
  if (phrase.span.start >= (annotation.starts[from] as number)) return phrase
  return { head, span: tokenSpan(annotation, from, head + 1) }
}

/** The first nominal that heads the tokens, by the parse where it stays among them. */
function headOf(context: ReadingContext, from: number, to: number): number {
  const { annotation } = context
  for (let token = from; token < to; token++) {
    if (!isNominal(context, token) || annotation.relations[token] === RELATION.det) continue
    if (annotation.relations[token] === RELATION['nmod:poss']) continue
    let head = token
    for (
      let up = annotation.heads[head] as number;
      up > head && up < to && isNominal(context, up);
      up = annotation.heads[head] as number
    )
      head = up
    return head
  }
  // "The coastguard ordered …": behind an article even what looks like an adjective heads a phrase.
  const [first, last] = [from, to - 1]
  return last > first && annotation.tags[first] === TAG.DET && annotation.tags[last] === TAG.ADJ ? last : -1
}

/**
 * A phrase with the appositions and relative clauses that follow it between commas: "Mara Lind[, the harbour master, who
 * asked for help]". `limit` is the token before which it must end.
 */
export function withAppositions(context: ReadingContext, phrase: MentionDraft, limit: number): MentionDraft {
  const { annotation } = context
  const first = firstTokenOf(context, phrase)
  const sentence = annotation.sentenceOf[phrase.head]
  let end = tokenFrom(context, phrase.span.end)
  const inSentence = (token: number) => token < limit && annotation.sentenceOf[token] === sentence
  while (inSentence(end) && annotation.text[annotation.starts[end] as number] === ',') {
    const from = end + 1
    if (!inSentence(from)) break
    let to = from
    while (inSentence(to) && !isBoundary(context, to)) to++
    const relative = ['who', 'whose', 'which'].includes(lower(context, from))
    const nominal = isApposition(context, from) && !hasFiniteVerb(context, from, to) && !startsList(context, to)
    if (to === from || to - first > LONGEST_SOURCE + 6 || !(relative || nominal)) break
    end = to
  }
  return {
    head: phrase.head,
    span: { start: phrase.span.start, end: Math.max(phrase.span.end, annotation.ends[end - 1] as number) },
  }
}

/** An apposition begins as a noun phrase does; with a determiner only if that is an article: not "every hour". */
function isApposition({ annotation, lexicon, text }: ReadingContext, token: number): boolean {
  const tag = annotation.tags[token]
  const word = text.slice(annotation.starts[token], annotation.ends[token]).toLowerCase()
  return tag === TAG.DET ? lexicon.articles.has(word) : STARTS.has(tag as number)
}

/** ", the mayor and …": a coordination goes on, so that the commas are those of a list. */
function startsList({ annotation }: ReadingContext, token: number): boolean {
  return annotation.tags[token + 1] === TAG.CCONJ && annotation.tags[token] === TAG.PUNCT
}
