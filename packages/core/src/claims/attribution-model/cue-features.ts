import { RELATION } from '../../language/annotation.ts'
import { type AttributionColumns, QUOTE } from './attribution-columns.ts'
import { STRONG_STEP, strengthOf } from './cue-rates.ts'
import { distanceStep } from './distance-step.ts'
import { add, type FeatureList } from './feature-list.ts'

const NONE = 0x51ed270b

/** What is known of a sentence as a whole when its candidates are scored. */
export interface SentenceView {
  readonly from: number
  readonly to: number
  /** Share of the sentence in quotation marks: none, less than half, or more. */
  readonly quoted: number
  /** Whether the sentence before ends in a quotation, and in the same block; the one behind begins with one. */
  readonly around: number
  /** The two strongest candidates by their rates, -1 when there are none. */
  readonly strongest: number
  readonly second: number
  readonly strong: number
}

export function sentenceView(columns: AttributionColumns, sentence: number): SentenceView {
  const { quotes, marks, rates, context } = columns
  const { sentences, stretchOf } = context.annotation
  const from = sentences[sentence] as number
  const to = sentences[sentence + 1] as number
  let inside = 0
  let strongest = -1
  let second = -1
  let strong = 0
  for (let i = from; i < to; i++) {
    if (quotes[i]) inside++
    const rate = strengthOf(rates[i] as number)
    if (rate < 0) continue
    if (rate >= STRONG_STEP) strong++
    if (strongest < 0 || rate > strengthOf(rates[strongest] as number)) {
      second = strongest
      strongest = i
    } else if (second < 0 || rate > strengthOf(rates[second] as number)) second = i
  }
  const before = from > 0 && quotes[from - 1] ? (stretchOf[from - 1] === stretchOf[from] ? 2 : 1) : 0
  const behind = to < columns.length && marks[to] === QUOTE.opens ? (stretchOf[to] === stretchOf[from] ? 2 : 1) : 0
  return {
    from,
    to,
    quoted: inside === 0 ? 0 : inside * 2 < to - from ? 1 : 2,
    around: before * 3 + behind,
    strongest,
    second,
    strong,
  }
}

/** Features that tell whether token `k` heads a cue: its words, its place in the tree, the quotations around it. */
export function cueFeatures(columns: AttributionColumns, view: SentenceView, k: number, list: FeatureList): void {
  const { words, lemmas, tags, relations, rates, marks, quotes } = columns
  const { from, to } = view
  const lemma = lemmas[k] as number
  const tag = tags[k] as number
  const relation = relations[k] as number
  const rate = rates[k] as number
  const at = (column: Int32Array, offset: number) => {
    const j = k + offset
    return j >= from && j < to ? (column[j] as number) : NONE
  }
  list.count = 0
  list.template = 0
  add(list)
  add(list, words[k])
  add(list, lemma)
  add(list, lemma, tag)
  add(list, tag, relation)
  add(list, lemma, relation)
  add(list, columns.suffixes[k], tag)
  add(list, rate)
  add(list, rate, tag)
  add(list, rate, relation)
  for (let offset = -3; offset <= 3; offset++) {
    if (offset === 0) continue
    add(list, at(words, offset))
    add(list, at(tags, offset), tag)
    add(list, at(words, offset), rate)
    if (offset > -3 && offset < 3) add(list, at(lemmas, offset), lemma)
  }
  add(list, at(tags, -1), tag, at(tags, 1))
  add(list, at(tags, -2), at(tags, -1), tag)
  add(list, tag, at(tags, 1), at(tags, 2))
  add(list, at(words, 1), at(words, 2), lemma)
  add(list, at(words, -1), at(words, -2), lemma)
  add(list, at(words, 1), at(words, 2))
  add(list, at(words, -1), at(words, -2))
  add(list, at(tags, 1), lemma, at(tags, 2))
  add(list, at(tags, -1), lemma, at(tags, 1))
  addTree(columns, k, list)
  addQuotes(columns, view, k, list)
  const own = view.strongest === k ? view.second : view.strongest
  const rival = own >= 0 ? (rates[own] as number) : 0
  const side = own < k ? 1 : 2
  add(list, strengthOf(rival), rate, quotes[k] ? 1 : 0)
  add(list, Math.min(view.strong, 3), rate)
  add(list, own >= 0 ? (lemmas[own] as number) : NONE, rate, own >= 0 ? distanceStep(own - k) : 0)
  add(list, rival, rate, side)
  add(list, k === from ? 1 : 0, tag, words[k])
  add(list, distanceStep(k - from), tag)
  add(list, distanceStep(to - 1 - k), tag)
  add(list, k >= to - 2 ? 1 : 0, rate)
  add(list, marks[from] === QUOTE.opens ? 1 : 0, quotes[k] ? 1 : 0, view.quoted * 100 + rate)
}

/** Relations with which a word shares the subject of its head. */
const SHARES = new Set<number>([RELATION.conj, RELATION.xcomp, RELATION.advcl, RELATION.acl])

function addTree(columns: AttributionColumns, k: number, list: FeatureList): void {
  const { words, lemmas, tags, relations, rates, quotes, context } = columns
  const { annotation, tree, lexicon } = context
  const { heads } = annotation
  const lemma = lemmas[k] as number
  const tag = tags[k] as number
  const rate = rates[k] as number
  const head = heads[k] as number
  const above = head >= 0 ? (heads[head] as number) : -1
  add(list, head >= 0 ? (lemmas[head] as number) : NONE, lemma)
  add(list, head >= 0 ? (lemmas[head] as number) : NONE, relations[k], rate)
  add(list, head >= 0 ? (tags[head] as number) : NONE, relations[k], tag)
  add(list, head >= 0 ? (rates[head] as number) : 0, relations[k], rate)
  add(list, head >= 0 ? (relations[head] as number) : NONE, relations[k], rate)
  add(list, above >= 0 ? (lemmas[above] as number) : NONE, head >= 0 ? (relations[head] as number) : NONE, relations[k])
  add(list, columns.frames[k], tag)
  add(list, columns.frames[k], rate)
  add(list, columns.frames[k], lemma)
  let subject = -1
  let object = -1
  let complement = -1
  let oblique = -1
  let auxiliaries = 0
  let negated = 0
  const first = list.template
  let seen = 0
  for (let c = tree.firstChild[k] as number; c < (tree.firstChild[k + 1] as number); c++) {
    const child = tree.children[c] as number
    const relation = annotation.relations[child] as number
    const side = child < k ? 1 : 2
    if (relation === RELATION.nsubj || relation === RELATION['nsubj:pass']) subject = child
    else if (relation === RELATION.obj || relation === RELATION.iobj) object = child
    else if (relation === RELATION.obl || relation === RELATION['obl:agent'] || relation === RELATION.nmod)
      oblique = child
    else if (relation === RELATION.aux || relation === RELATION['aux:pass'] || relation === RELATION.cop)
      auxiliaries = Math.imul(auxiliaries ^ (lemmas[child] as number), 0x01000193)
    if (
      relation === RELATION.ccomp ||
      (complement < 0 && (relation === RELATION.xcomp || relation === RELATION.parataxis || relation === RELATION.acl))
    )
      complement = child
    if (lexicon.negations.has(annotation.lemmas[child] as string)) negated = 1
    if (relation === RELATION.punct || seen >= 8) continue
    seen++
    list.template = first
    add(list, relations[child], lemma, side)
    add(list, relations[child], rate, side)
    add(list, words[child], relations[child], rate)
    add(list, lemmas[child], lemma)
  }
  list.template = first + 4
  add(list, subject >= 0 ? (lemmas[subject] as number) : NONE, rate)
  add(list, subject >= 0 ? (tags[subject] as number) : NONE, rate, complement >= 0 ? 1 : 0)
  add(list, subject >= 0 ? (words[subject] as number) : NONE, lemma)
  add(list, auxiliaries, rate)
  add(list, auxiliaries, lemma)
  add(list, negated, lemma)
  add(list, object >= 0 ? (lemmas[object] as number) : NONE, lemma)
  add(list, object >= 0 ? (lemmas[object] as number) : NONE, rate)
  add(list, oblique >= 0 ? (tags[oblique] as number) : NONE, lemma)
  add(list, oblique >= 0 ? (columns.firstWords[oblique] as number) : NONE, lemma)
  if (complement >= 0) {
    const opening = columns.firstWords[complement] as number
    add(list, opening, lemma, relations[complement])
    add(list, opening, rate, relations[complement])
    add(list, tags[complement], lemma)
    add(list, quotes[complement] ? 1 : 0, lemma)
  } else list.template += 4
  let inherited = subject
  let steps = 0
  for (let up = k; inherited < 0 && steps < 3 && SHARES.has(annotation.relations[up] as number); steps++) {
    up = heads[up] as number
    if (up < 0) break
    for (let c = tree.firstChild[up] as number; c < (tree.firstChild[up + 1] as number); c++) {
      const child = tree.children[c] as number
      if (annotation.relations[child] === RELATION.nsubj) inherited = child
    }
  }
  add(list, steps, inherited >= 0 ? (tags[inherited] as number) : NONE, rate)
  add(list, steps, inherited >= 0 ? (lemmas[inherited] as number) : NONE, tag)
  let governor = -1
  let last = 0
  let up = k
  for (let step = 0; step < 12 && (heads[up] as number) >= 0; step++) {
    last = relations[up] as number
    up = heads[up] as number
    if (strengthOf(rates[up] as number) >= STRONG_STEP) {
      governor = up
      break
    }
  }
  add(list, governor >= 0 ? (rates[governor] as number) : 0, last, rate)
  add(list, governor >= 0 ? (lemmas[governor] as number) : NONE, last, tag)
}

/** How far a candidate looks for marks before and behind it. */
const BEFORE = 12
const BEHIND = 25

function addQuotes(columns: AttributionColumns, view: SentenceView, k: number, list: FeatureList): void {
  const { lemmas, tags, rates, marks, quotes, between } = columns
  const lemma = lemmas[k] as number
  const tag = tags[k] as number
  const rate = rates[k] as number
  let closed = 99
  let open = 99
  for (let j = k - 1; j >= Math.max(view.from - 1, k - BEFORE, 0); j--)
    if (marks[j] === QUOTE.closes) {
      closed = k - j
      break
    }
  for (let j = k + 1; j < Math.min(columns.length, view.to + 1, k + BEHIND); j++)
    if (marks[j] === QUOTE.opens) {
      open = j - k
      break
    }
  const inside = quotes[k] ? 1 : 0
  const back = distanceStep(closed)
  const forth = distanceStep(open)
  add(list, inside, tag)
  add(list, inside, lemma)
  add(list, inside, rate, view.quoted)
  add(list, back, rate)
  add(list, forth, rate)
  add(list, back, lemma)
  add(list, forth, lemma)
  add(list, back, forth, tag)
  add(list, view.quoted, tag, view.around)
  add(list, view.around, rate)
  add(list, view.around, lemma)
  add(list, between[view.to - 1], rate)
}
