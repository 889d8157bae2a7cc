import { TAG } from '../../language/annotation.ts'
import { childBy, childrenOf, hasRelation } from '../../language/dependency-tree.ts'
import type { MentionDraft } from '../claim-draft.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { isNominal, nounPhrase } from './noun-phrase.ts'
import type { VerbalCue } from './verbal-cue.ts'

/** How far behind its verb, in tokens, the "to" of a hearer may stand. */
const FARTHEST = 8

/** To whom it was said: the object of "tell", the subject of "was told", the "to" of "said to her brother". */
export function hearer(
  context: ReadingContext,
  { verb, entry, group, subject, source }: VerbalCue,
): MentionDraft | null {
  const { annotation, tree, quotationOf } = context
  if (entry.addressee) {
    if (group.passive && subject?.own) return nounPhrase(context, subject.head, subject.without)
    // "told reporters", taken for an adjective with its noun, has its hearer above it.
    const object = hasRelation(annotation, verb, 'amod')
      ? (annotation.heads[verb] as number)
      : childBy(tree, verb, 'iobj', 'obj')
    if (object < verb || !isNominal(context, object) || object === source?.head) return null
    if (quotationOf[object] !== quotationOf[verb]) return null
    const without = hasRelation(annotation, verb, 'amod') ? verb : childBy(tree, verb, 'ccomp', 'xcomp')
    return nounPhrase(context, object, without)
  }
  if (!entry.frames.has('clause') && !entry.frames.has('question')) return null
  for (const child of childrenOf(tree, verb)) {
    if (!hasRelation(annotation, child, 'obl') || child < verb || child > verb + FARTHEST) continue
    const preposition = childBy(tree, child, 'case')
    if (preposition >= 0 && lower(context, preposition) === 'to' && isPersonal(context, child))
      return nounPhrase(context, child)
  }
  return null
}

function isPersonal({ annotation, lexicon }: ReadingContext, token: number): boolean {
  const tag = annotation.tags[token]
  if (tag === TAG.PROPN || tag === TAG.PRON) return true
  const kind = lexicon.sourceNouns.get(annotation.lemmas[token] as string)
  return kind === 'person' || kind === 'group' || kind === 'organisation' || kind === 'media'
}
