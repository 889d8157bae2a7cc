import { hasRelation } from '../../language/dependency-tree.ts'
import type { SpeechAct } from '../../model/claim.ts'
import type { ReadingContext } from '../reading-context.ts'
import { cueGroup } from './cue-group.ts'

/** How many tokens may stand between the two verbs. */
const FARTHEST = 5

/** A cue of two verbs: its first token, and the act where the two together make one. */
export interface ChainedCue {
  readonly from: number
  readonly act?: SpeechAct
}

/**
 * The beginning of a cue that ends in this verb of saying: "was quoted as [saying]", "is reported to have [told]",
 * "wanted to [know]". Null when the verb stands for itself.
 */
export function chainedCue(context: ReadingContext, verb: number): ChainedCue | null {
  const { annotation, lexicon } = context
  const upper = annotation.heads[verb] as number
  if (upper < 0 || upper > verb || verb - upper > FARTHEST) return null
  if (!hasRelation(annotation, verb, 'advcl', 'xcomp', 'obl', 'ccomp')) return null
  const lemma = annotation.lemmas[upper] as string
  if (lemma === 'want' && annotation.lemmas[verb] === 'know')
    return { from: cueGroup(context, upper).from, act: 'question' }
  return lexicon.leadingVerbs.has(lemma) ? { from: cueGroup(context, upper).from } : null
}
