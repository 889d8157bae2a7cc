import { RELATION, TAG, tokenSpan } from '../../language/annotation.ts'
import { childrenOf } from '../../language/dependency-tree.ts'
import { lowerBound } from '../../search/lower-bound.ts'
import type { MentionDraft } from '../claim-draft.ts'
import type { ReadingContext } from '../reading-context.ts'

/** Relations of dependents that stand around a noun phrase and are not part of it. */
const OUTSIDE = new Set([
  RELATION.case,
  RELATION.cc,
  RELATION.mark,
  RELATION.cop,
  RELATION.aux,
  RELATION.advmod,
  RELATION.parataxis,
  RELATION.discourse,
  RELATION.dep,
  RELATION.ccomp,
  RELATION.advcl,
])

/**
 * The whole noun phrase of a head: determiners, titles, appositions and relative clauses belong to it; the preposition
 * before it does not. `without` is a dependent whose subtree is left out (the clause that speaks of it).
 */
export function nounPhrase(context: ReadingContext, head: number, without = -1): MentionDraft {
  const { annotation, tree } = context
  let from = head
  let to = head + 1
  const children = childrenOf(tree, head)
  for (let k = children.length - 1; k >= 0; k--) {
    const child = children[k] as number
    if (child >= head) continue
    const relation = annotation.relations[child] as number
    if (relation === RELATION.punct && annotation.tags[child] === TAG.PUNCT) continue
    if (child === without || (OUTSIDE.has(relation as never) && relation !== RELATION.advmod)) break
    from = Math.min(from, tree.left[child] as number)
  }
  for (const child of children) {
    if (child <= head) continue
    const relation = annotation.relations[child] as number
    if (relation === RELATION.punct) continue
    if (child === without || OUTSIDE.has(relation as never)) break
    if (relation === RELATION.acl && isAside(context, tree.left[child] as number)) break
    to = Math.max(to, tree.right[child] as number)
  }
  // A subtree may begin with the preposition of its head, or with a mark.
  while (from < head && isEdge(context, from)) from++
  while (to > head + 1 && isEdge(context, to - 1)) to--
  return { head, span: tokenSpan(annotation, from, to) }
}

/** "The ambassador, citing the driver, said …": a participle behind a comma speaks of the verb, not of the noun. */
function isAside({ annotation, text }: ReadingContext, start: number): boolean {
  let first = start
  while (annotation.tags[first] === TAG.PUNCT && first + 1 < annotation.length) first++
  const participle = /ing$/i.test(text.slice(annotation.starts[first], annotation.ends[first]))
  return participle && annotation.tags[first - 1] === TAG.PUNCT
}

function isEdge({ annotation }: ReadingContext, token: number): boolean {
  return annotation.tags[token] === TAG.PUNCT || annotation.relations[token] === RELATION.cc
}

/** Whether a token can head a noun phrase. */
export function isNominal({ annotation }: ReadingContext, token: number): boolean {
  const tag = annotation.tags[token]
  return tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.PRON || tag === TAG.NUM || tag === TAG.DET
}

/** The first token of a mention. */
export function firstTokenOf({ annotation }: ReadingContext, mention: MentionDraft): number {
  let token = mention.head
  while (token > 0 && (annotation.starts[token - 1] as number) >= mention.span.start) token--
  return token
}

/** The first token that starts at or behind an offset; the number of tokens when there is none. */
export function tokenFrom({ annotation }: ReadingContext, offset: number): number {
  return lowerBound(annotation.starts, offset, annotation.length)
}
