import { phraseList } from '../../phrases/phrase-list.ts'
import { SHARE_STARTS, SHARE_WORDS } from '../../phrases/share-phrases.ts'
import type { LineRule } from '../line-rule.ts'

const starts = phraseList(SHARE_STARTS)
const MOST_WORDS = 14

/** "Share this article", "Follow us on …", or nothing but the names of places where people share. */
export const shareLine: LineRule = ({ plain, shape }) => {
  if (shape.words === 0 || shape.words > MOST_WORDS || shape.hasQuotation) return null
  const start = starts.startOf(plain)
  if (start !== null) return { kind: 'share', confidence: 0.9, reason: `asks to pass it on: "${start}"` }
  const words = plain.match(/[a-z][a-z-]*/g) ?? []
  if (words.length === 0 || !words.every((word) => SHARE_WORDS.has(word))) return null
  const naming = words.some((word) => word.length > 3 && word !== 'this' && word !== 'with' && word !== 'more')
  return naming ? { kind: 'share', confidence: 0.85, reason: 'nothing but places to share at' } : null
}
