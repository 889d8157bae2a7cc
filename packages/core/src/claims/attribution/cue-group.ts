import { RELATION, TAG } from '../../language/annotation.ts'
import { childrenOf } from '../../language/dependency-tree.ts'
import { lower, type ReadingContext } from '../reading-context.ts'

/** The words of a verbal cue: tokens `[from, to)` around its main verb. */
export interface CueGroup {
  readonly from: number
  readonly to: number
  readonly negated: boolean
  /** The cue tells of a possible saying: "would say", "if she says". */
  readonly conditional: boolean
  readonly passive: boolean
}

/** A verb with the auxiliaries, negation and adverbs directly before it and the particle directly behind it. */
export function cueGroup(context: ReadingContext, verb: number): CueGroup {
  const { annotation, tree, lexicon } = context
  let from = verb
  let to = verb + 1
  let negated = false
  let conditional = false
  let passive = false
  // "had been asked": a participle behind a form of "be" is passive, whatever relation the parser saw.
  const inside = context.quotationOf[verb] as number
  let before = verb - 1
  while (inside !== -1 && before > 0 && annotation.tags[before] === TAG.PUNCT && context.quotationOf[before] === inside)
    before--
  if (
    before >= 0 &&
    annotation.tags[before] === TAG.AUX &&
    annotation.lemmas[before] === 'be' &&
    !isGerundForm(context, verb)
  )
    passive = true
  for (const child of childrenOf(tree, verb)) {
    // An auxiliary inside quotation marks belongs to what is quoted.
    if (context.quotationOf[child] !== context.quotationOf[verb] && context.quotationOf[child] !== -1) continue
    const relation = annotation.relations[child] as number
    const word = lower(context, child)
    if (relation === RELATION['aux:pass']) passive = true
    // "Nobody said" denies the saying; in "Nobody, he said, had asked" it is a part of what he said.
    if (lexicon.negations.has(word) && (annotation.tags[child] !== TAG.PRON || child === verb - 1)) negated = true
    if ((relation === RELATION.aux || relation === RELATION.mark) && lexicon.conditionals.has(word)) conditional = true
  }
  while (
    from > 0 &&
    annotation.sentenceOf[from - 1] === annotation.sentenceOf[verb] &&
    belongs(context, from - 1, verb)
  ) {
    from--
    if (lexicon.negations.has(lower(context, from))) negated = true
  }
  while (
    to < annotation.length &&
    annotation.heads[to] === verb &&
    annotation.relations[to] === RELATION.compound &&
    annotation.tags[to] === TAG.ADP
  )
    to++
  // The preposition that a verb governs belongs to it: "called for".
  if (to === verb + 1 && to < annotation.length && annotation.tags[to] === TAG.ADP) {
    if (lexicon.cueVerbs.has(`${annotation.lemmas[verb]} ${lower(context, to)}`)) to++
  }
  return { from, to, negated, conditional, passive }
}

function isGerundForm(context: ReadingContext, verb: number): boolean {
  return lower(context, verb).endsWith('ing')
}

function belongs(context: ReadingContext, token: number, verb: number): boolean {
  const { annotation, lexicon } = context
  const relation = annotation.relations[token]
  if (annotation.heads[token] !== verb && annotation.heads[annotation.heads[token] as number] !== verb) return false
  if (relation === RELATION.aux || relation === RELATION['aux:pass']) return true
  const word = lower(context, token)
  return relation === RELATION.advmod && (lexicon.cueModifiers.has(word) || lexicon.negations.has(word))
}
