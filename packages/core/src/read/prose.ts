import type { LineShape } from './line-shape.ts'
import { endsSentence } from './line-shape.ts'

/** A line of so many words that ends as a sentence does is prose. Fewer may be a caption, a button, a title. */
const SENTENCE_WORDS = 9
/** Without an end mark it takes so many: a long title has fewer. */
const UNENDED_WORDS = 30
/** A spoken line may be short. */
const SPOKEN_WORDS = 3
/** A line that quotes somebody and ends as a sentence does: "He said: “No.”" */
const QUOTING_WORDS = 4
/** Above this share of capitals a line is a label or a warning, however long. */
const SHOUTING = 0.6

/**
 * Whether a line looks like running text of an article: whole sentences, or what somebody says.
 *
 * @example
 * isProse(lineShape('The ferry did not sail on Monday because of the storm.')) // true
 */
export function isProse(shape: LineShape): boolean {
  if (shape.capitals > SHOUTING && shape.words > 2) return false
  if (shape.words >= UNENDED_WORDS) return true
  if (shape.hasQuotation && shape.words >= QUOTING_WORDS && endsSentence(shape)) return true
  // A sentence in quotation marks with a name behind it: “We waited all night.” — Mara Lind
  if (shape.opensQuotation && shape.hasQuotation && shape.sentences > 0 && shape.words >= SENTENCE_WORDS) return true
  const ended = endsSentence(shape) || shape.end === ':'
  if (ended && (shape.words >= SENTENCE_WORDS || shape.sentences >= 2)) return true
  return (
    shape.opensQuotation &&
    shape.hasQuotation &&
    shape.words >= SPOKEN_WORDS &&
    (endsSentence(shape) || shape.end === ',')
  )
}

/**
 * Whether a line looks like a title: some words, no end of a sentence, not a list of names.
 *
 * @example
 * isTitle(lineShape('Ferry line to close in May')) // true
 */
export function isTitle(shape: LineShape): boolean {
  return (
    shape.words >= 3 &&
    shape.words <= 32 &&
    shape.sentences <= 2 &&
    shape.end !== '.' &&
    shape.end !== ',' &&
    shape.end !== ';' &&
    shape.end !== ':'
  )
}
