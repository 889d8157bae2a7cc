import { endsSentence, type LineShape } from '../../line-shape.ts'
import { phraseList } from '../../phrases/phrase-list.ts'
import { RELATED_STARTS } from '../../phrases/related-labels.ts'
import { relatedLabel } from '../../related-label.ts'
import type { Label } from '../label.ts'
import type { LineRule } from '../line-rule.ts'

/** A teaser is a title and a label; what is longer is text. */
const MOST_WORDS = 38

const starts = phraseList(RELATED_STARTS)
/** A line that leads elsewhere without a title is short, and no sentence. */
const MOST_LEADING_WORDS = 12

/** A teaser or the label above teasers. */
export const relatedLine: LineRule = ({ text, plain, shape }) => {
  if (shape.words > MOST_WORDS || shape.sentences > 3) return null
  const found = relatedLabel(text)
  if (!found) return leadingLine(plain, shape)
  const label = text.slice(0, found.length)
  if (found.title === null) return { kind: 'related', confidence: 0.95, reason: `label "${label}" above teasers` }
  // "Related: the two men were cousins. They had …" is text.
  if (endsSentence(shape) && shape.sentences >= 2 && shape.words > 20) return null
  return { kind: 'related', confidence: 0.95, reason: `label "${label}" before a title` }
}

/** "Click here for more stories": it leads elsewhere without a title. */
function leadingLine(plain: string, shape: LineShape): Label | null {
  if (shape.words > MOST_LEADING_WORDS || shape.end === '.' || shape.hasQuotation) return null
  const start = starts.startOf(plain)
  return start === null ? null : { kind: 'related', confidence: 0.65, reason: `leads elsewhere: "${start}"` }
}
