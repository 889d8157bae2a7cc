import { TAG } from '../../language/annotation.ts'
import type { CueEntry } from '../../language/lexicon.ts'
import { lower, type ReadingContext } from '../reading-context.ts'

/** Any verb can stand beside a quotation for saying it: "“Ready,” she deadpanned". It is a cue there alone. */
export const UTTERING: CueEntry = {
  stance: 'neutral',
  act: 'statement',
  frames: new Set(['quotation']),
  addressee: false,
}

/** What a verb tells, alone or with the preposition that follows it ("call for"). */
export function entryOf(context: ReadingContext, verb: number): CueEntry | undefined {
  const { annotation, lexicon } = context
  const lemma = annotation.lemmas[verb] as string
  const next = verb + 1
  if (next < annotation.length && annotation.tags[next] === TAG.ADP) {
    const phrasal = lexicon.cueVerbs.get(`${lemma} ${lower(context, next)}`)
    if (phrasal) return phrasal
  }
  return lexicon.cueVerbs.get(lemma)
}
