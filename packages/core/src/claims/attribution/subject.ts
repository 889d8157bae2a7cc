import { childBy, childrenOf, hasRelation } from '../../language/dependency-tree.ts'
import type { ReadingContext } from '../reading-context.ts'
import { isNominal } from './noun-phrase.ts'

/** Who does what a verb tells. */
export interface Subject {
  /** Token that heads the noun phrase. */
  readonly head: number
  /** The subject of a passive: what is done is done to it. */
  readonly passive: boolean
  /** Dependent of the head that holds the verb itself, to be left out of the noun phrase; -1 when there is none. */
  readonly without: number
  /** Whether the verb has this subject itself, rather than sharing that of another verb. */
  readonly own: boolean
  /** The verb that has it. */
  readonly of: number
}

/** Verbs are coordinated and embedded a few times at most; a longer climb follows a broken tree. */
const FARTHEST = 6

/**
 * The subject of a verb: its own, that of the verb it is coordinated with or depends on ("adding that …", "went on to
 * say"), or the noun that its clause describes ("the driver, who said …", "a letter saying …").
 */
export function subjectOf(context: ReadingContext, verb: number): Subject | null {
  const { annotation, tree } = context
  let at = verb
  for (let step = 0; step < FARTHEST && at >= 0; step++) {
    const own = nearestSubject(context, at)
    if (own >= 0) {
      const passive = hasRelation(annotation, own, 'nsubj:pass')
      return { head: own, passive, without: -1, own: at === verb, of: at }
    }
    const head = annotation.heads[at] as number
    if (head < 0) return null
    if (hasRelation(annotation, at, 'acl', 'acl:relcl') && isNominal(context, head)) {
      // "the jawbone found at Deep Clay" found nothing itself; "a letter saying …" says.
      const passive = hasRelation(annotation, at, 'acl') && !isGerund(context, at) && childBy(tree, at, 'ccomp') < 0
      return { head, passive, without: at, own: at === verb, of: at }
    }
    if (hasRelation(annotation, at, 'xcomp')) {
      // "She asked the clerk to say …": the object of the upper verb is the subject of the lower one.
      const object = childBy(tree, head, 'iobj', 'obj')
      if (object >= 0 && object < at && isNominal(context, object))
        return { head: object, passive: false, without: at, own: false, of: head }
    } else if (!hasRelation(annotation, at, 'conj', 'advcl', 'ccomp', 'parataxis')) return null
    else if (hasRelation(annotation, at, 'ccomp', 'parataxis') && !isGerund(context, at)) return null
    at = head
  }
  return null
}

/** The nominal subject of a verb; of several (a broken parse) the last before it, else the first behind it. */
function nearestSubject(context: ReadingContext, verb: number): number {
  const { annotation, tree } = context
  let nearest = -1
  for (const child of childrenOf(tree, verb)) {
    if (!hasRelation(annotation, child, 'nsubj', 'nsubj:pass') || !isNominal(context, child)) continue
    if (child < verb || nearest < 0) nearest = child
  }
  return nearest
}

/** A gerund or participle in -ing borrows the subject of the clause around it; a finite verb does not. */
function isGerund({ annotation, text }: ReadingContext, verb: number): boolean {
  return /ing$/i.test(text.slice(annotation.starts[verb], annotation.ends[verb]))
}
