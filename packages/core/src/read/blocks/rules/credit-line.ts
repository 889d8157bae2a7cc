import { creditOffset } from '../../credit-label.ts'
import { CREDIT_PHRASES, CREDIT_STARTS } from '../../phrases/credit-labels.ts'
import { phraseList } from '../../phrases/phrase-list.ts'
import type { LineRule } from '../line-rule.ts'

const starts = phraseList(CREDIT_STARTS)
const phrases = phraseList(CREDIT_PHRASES)
const MOST_WORDS = 30

/** Where the text comes from, and who helped to report it. */
export const creditLine: LineRule = ({ text, plain, shape }) => {
  if (shape.words < 2 || shape.words > MOST_WORDS || shape.sentences > 3) return null
  if (creditOffset(text) !== null && shape.words <= 16)
    return { kind: 'credit', confidence: 0.9, reason: 'label before a source' }
  const words = plain.replace(/^[(*\s•–—[-]{1,4}/, '')
  const start = starts.startOf(words)
  if (start !== null) return { kind: 'credit', confidence: 0.85, reason: `begins with "${start}"` }
  return phrases.within(plain).length > 0
    ? { kind: 'credit', confidence: 0.85, reason: 'names who helped to report' }
    : null
}
