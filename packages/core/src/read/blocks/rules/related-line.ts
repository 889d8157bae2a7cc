import { endsSentence } from '../../line-shape.ts'
import { relatedLabel } from '../../related-label.ts'
import type { LineRule } from '../line-rule.ts'

/** A teaser is a title and a label; what is longer is text. */
const MOST_WORDS = 38

/** A teaser or the label above teasers. */
export const relatedLine: LineRule = ({ text, shape }) => {
  if (shape.words > MOST_WORDS || shape.sentences > 3) return null
  const found = relatedLabel(text)
  if (!found) return null
  const label = text.slice(0, found.length)
  if (found.title === null) return { kind: 'related', confidence: 0.95, reason: `label "${label}" above teasers` }
  // "Related: the two men were cousins. They had …" is text.
  if (endsSentence(shape) && shape.sentences >= 2 && shape.words > 20) return null
  return { kind: 'related', confidence: 0.95, reason: `label "${label}" before a title` }
}
