import { NOTICE_LINES, NOTICE_PHRASES, NOTICE_STARTS } from '../../phrases/notice-phrases.ts'
import { phraseList } from '../../phrases/phrase-list.ts'
import type { LineRule } from '../line-rule.ts'

const phrases = phraseList(NOTICE_PHRASES)
const starts = phraseList(NOTICE_STARTS)
const wholeLines = phraseList(NOTICE_LINES)

/** A notice is short; a long paragraph is an article, whatever words it has. */
const MOST_WORDS = 90
const MOST_SENTENCES = 7
/** The publisher speaks to the reader. */
const TO_READER = /\b(?:you|your|you're|you've|you'll)\b/
const FROM_PUBLISHER = /\b(?:we|our|us)\b/
/** Somebody else is quoted: then "you" and "we" are theirs. */
const REPORTED = /\b(?:said|says|told|added|asked|wrote|according to|announced|explained|claimed|argued|reported)\b/

/**
 * Sign-up, consent, cookies, payment: the publisher speaks to the reader about the service. One phrase proves nothing; it
 * takes a line made of such phrases, an order to the reader with one phrase, or several phrases addressed to "you".
 * A line that quotes or reports somebody is never a notice.
 */
export const noticeLine: LineRule = ({ plain, shape }) => {
  if (shape.words === 0 || shape.words > MOST_WORDS || shape.sentences > MOST_SENTENCES) return null
  if (wholeLines.has(plain)) return { kind: 'notice', confidence: 0.95, reason: 'a line of a form or a consent layer' }
  if (shape.hasQuotation || REPORTED.test(plain)) return null
  const found = new Set(phrases.within(plain))
  const start = starts.startOf(plain)
  const toReader = TO_READER.test(plain)
  if (start !== null && (found.size >= 2 || (found.size >= 1 && (toReader || shape.words <= 14)))) {
    return { kind: 'notice', confidence: 0.9, reason: `an order to the reader: "${start}"` }
  }
  if (toReader && (found.size >= 3 || (found.size >= 2 && FROM_PUBLISHER.test(plain)))) {
    return { kind: 'notice', confidence: 0.85, reason: `speaks to the reader of ${[...found].slice(0, 3).join(', ')}` }
  }
  return null
}
