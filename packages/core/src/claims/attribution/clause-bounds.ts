import { TAG } from '../../language/annotation.ts'
import type { ReadingContext } from '../reading-context.ts'

/** The cue's own clause in its sentence: tokens `[from, to)`, and what stands around it. */
export interface ClauseBounds {
  readonly from: number
  readonly to: number
  /** First token of the sentence, and the one after its last. */
  readonly sentence: readonly [number, number]
  /** A comma or dash stands right before the clause, a comma, dash or the end of the sentence right behind it. */
  readonly parenthetical: boolean
}

/** Adverbs, times and places that may close a cue's clause: "…, she said in a statement on Friday." */
const LONGEST_TAIL = 14

/**
 * The bounds of a short clause of source and verb. Behind it a tail of adjuncts and appositions is taken in as long as
 * no finite verb stands in it; `to` is then the comma or stop that ends it.
 */
export function clauseBounds(context: ReadingContext, from: number, to: number): ClauseBounds {
  const { annotation, quotationOf } = context
  const sentence = annotation.sentenceOf[from] as number
  const first = annotation.sentences[sentence] as number
  const last = annotation.sentences[sentence + 1] as number
  const opened = from > first && isBoundary(context, from - 1) && !isSemicolon(context, from - 1)
  let end = to
  while (
    end < last &&
    end < to + LONGEST_TAIL &&
    quotationOf[end] === quotationOf[from] &&
    !isBoundary(context, end) &&
    !isFiniteForm(context, end)
  )
    end++
  // An apposition or relative clause of the source may follow: ", said Lind, the harbour master, on Friday."
  const closed = end >= last || isBoundary(context, end)
  return { from, to: closed ? end : to, sentence: [first, last], parenthetical: opened && closed }
}

/** A comma, dash or full stop, or a closing bracket. */
export function isBoundary({ annotation, text }: ReadingContext, token: number): boolean {
  if (annotation.tags[token] !== TAG.PUNCT) return false
  const start = annotation.starts[token] as number
  const mark = text[start] as string
  // A hyphen parts words, a hyphen between spaces stands for a dash.
  if (mark === '-') return /\s/.test(text[start - 1] ?? ' ')
  return ',.;:!?–—―…'.includes(mark)
}

/** A semicolon or colon parts two sentences rather than setting something off. */
function isSemicolon({ annotation, text }: ReadingContext, token: number): boolean {
  return ';:'.includes(text[annotation.starts[token] as number] as string)
}

/** Whether a token is a verb or auxiliary in a finite form. */
export function isFiniteForm({ annotation, fineTags, lexicon }: ReadingContext, token: number): boolean {
  const tag = annotation.tags[token]
  return (
    (tag === TAG.VERB || tag === TAG.AUX) &&
    lexicon.finiteTags.has(fineTags[annotation.fineTags[token] as number] ?? '')
  )
}

/** Whether a finite verb stands among tokens `[from, to)`. */
export function hasFiniteVerb(context: ReadingContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isFiniteForm(context, token)) return true
  return false
}

/** Whether a verb in any form stands among tokens `[from, to)`. */
export function hasVerb({ annotation }: ReadingContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (annotation.tags[token] === TAG.VERB || annotation.tags[token] === TAG.AUX) return true
  }
  return false
}
