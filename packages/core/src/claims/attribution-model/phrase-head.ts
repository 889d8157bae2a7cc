import { type Annotation, TAG } from '../../language/annotation.ts'
import type { TokenRange } from './attribution-guess.ts'

/** The token of a phrase whose head stands outside it: its first one, marks aside. */
export function phraseHead({ heads, tags }: Annotation, [from, to]: TokenRange): number {
  for (let i = from; i < to; i++) {
    const head = heads[i] as number
    if ((head < from || head >= to) && tags[i] !== TAG.PUNCT) return i
  }
  return to - 1
}
