import { hasRelation } from '../../language/dependency-tree.ts'
import type { SpeechAct } from '../../model/claim.ts'
import type { ReadingContext } from '../reading-context.ts'
import { cueGroup } from './cue-group.ts'

/** Verbs that do no more than lead up to the verb of saying: "was quoted as saying", "went on to say". */
const LEADING = new Set(['quote', 'cite', 'report', 'hear', 'record', 'go', 'continue', 'proceed'])

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
  const { annotation } = context
  const upper = annotation.heads[verb] as number
  if (upper < 0 || upper > verb || verb - upper > FARTHEST) return null
  if (!hasRelation(annotation, verb, 'advcl', 'xcomp', 'obl', 'ccomp')) return null
  const lemma = annotation.lemmas[upper] as string
  if (lemma === 'want' && annotation.lemmas[verb] === 'know')
    return { from: cueGroup(context, upper).from, act: 'question' }
  return LEADING.has(lemma) ? { from: cueGroup(context, upper).from } : null
}
