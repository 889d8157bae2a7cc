import { TAG } from '../../language/annotation.ts'
import { childBy } from '../../language/dependency-tree.ts'
import type { CueEntry } from '../../language/lexicon.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { hasFiniteVerb, isBoundary } from './clause-bounds.ts'

/** Tags that a complement of a verb can begin with, but for "to" and "that". */
const COMPLEMENT_STARTS = new Set<number>([
  TAG.DET,
  TAG.PRON,
  TAG.PROPN,
  TAG.NOUN,
  TAG.ADJ,
  TAG.NUM,
  TAG.SCONJ,
  TAG.ADV,
])

/**
 * Whether a word that the tagger takes for a noun is the verb of its clause: "Soldier claims troops refused", "The ministry
 * plans to sell", "…, a study suggests". Such a word stands right behind a noun, no finite verb is before it in its
 * clause, and what follows is what a verb of its kind takes.
 */
export function isMistakenNoun(context: ReadingContext, token: number, entry: CueEntry): boolean {
  const { annotation, tree } = context
  const sentence = annotation.sentenceOf[token] as number
  const [first, last] = [annotation.sentences[sentence] as number, annotation.sentences[sentence + 1] as number]
  const next = token + 1 < last ? lower(context, token + 1) : ''
  if (next === 'that' && entry.frames.has('clause') && childBy(tree, token, 'nsubj') >= 0) return true
  if (token === first || !standsBehindNoun(context, token)) return false
  // "Should the panel find that …": the auxiliary stands in front of the subject.
  const inverted = annotation.tags[first] === TAG.AUX && !hasFiniteVerb(context, first + 1, token)
  if (inverted && next === 'that') return entry.frames.has('clause')

  let from = token
  while (from > first && !isBoundary(context, from - 1)) from--
  if (hasFiniteVerb(context, from, token)) return false
  const singular = lower(context, token).endsWith('s')
  if (!singular && next !== 'that') return false
  const ends = next === '' || (token + 2 === last && isBoundary(context, token + 1))
  if (ends) return entry.frames.has('clause') && from > first && hasFiniteVerb(context, first, from)

  if (from > first && !hasFiniteVerb(context, first, from) && !singular) return false
  let end = token + 1
  while (end < last && !isBoundary(context, end)) end++
  const finiteBehind = hasFiniteVerb(context, token + 1, end)
  if (entry.frames.has('clause') && finiteBehind) return COMPLEMENT_STARTS.has(annotation.tags[token + 1] as number)
  // Without any other verb in the sentence this must be it.
  if (hasFiniteVerb(context, first, last)) return false
  if (next === 'to') return entry.frames.has('infinitive')
  return entry.frames.has('noun') && annotation.tags[token + 1] === TAG.DET
}

/** Behind a noun or name; for a form without -s, behind a plural ("Its authors caution that") or in a question. */
function standsBehindNoun(context: ReadingContext, token: number): boolean {
  const before = context.annotation.tags[token - 1]
  if (before !== TAG.NOUN && before !== TAG.PROPN) return false
  const first = context.annotation.sentences[context.annotation.sentenceOf[token] as number] as number
  if (context.annotation.tags[first] === TAG.AUX) return true
  return lower(context, token).endsWith('s') || lower(context, token - 1).endsWith('s')
}
