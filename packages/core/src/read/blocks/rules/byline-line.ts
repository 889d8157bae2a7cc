import { findDate } from '../../find-date.ts'
import { readByline } from '../../person-names.ts'
import type { LineRule } from '../line-rule.ts'

const MOST_WORDS = 24

/** "By Anna Lund and Per Holm, science editors". A name without "By" is a byline only where it stands, which is another rule. */
export const bylineLine: LineRule = ({ text, shape }) => {
  if (shape.words < 2 || shape.words > MOST_WORDS || shape.sentences > 1) return null
  const { names, marked } = readByline(text)
  const first = names[0]
  if (!marked || !first) return null
  // The names make up the line, but for a role, a place and a date.
  const named = names.reduce((sum, { start, end }) => sum + end - start, 0)
  const dated = findDate(text)
  const rest = text.length - named - (dated ? dated.end - dated.start : 0)
  if (rest > 70 || (shape.end === '.' && shape.words > 12)) return null
  return { kind: 'byline', confidence: 0.9, reason: `names behind "${text.slice(0, first.start).trim()}"` }
}
