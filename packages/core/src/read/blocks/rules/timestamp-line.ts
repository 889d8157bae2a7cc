import { findDate } from '../../find-date.ts'
import { TIMESTAMP_WORDS } from '../../phrases/timestamp-words.ts'
import type { LineRule } from '../line-rule.ts'

const MOST_WORDS = 24
const AGO = /\b(?:\d{1,3}|an?|one|two|three) (?:min|mins|minutes?|hrs?|hours?|days?|weeks?) ago\b/
const READING_TIME = /^\d{1,3} ?(?:min|mins|minute|minutes) (?:read|listen|watch)$/

const DAY_ALONE = /^(?:[a-z]{3,9}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)$/

/** A line that is nothing but a date: "Published 5 March 2026, 14:30 GMT", "2 hours ago". */
export const timestampLine: LineRule = ({ text, plain, shape }) => {
  if (shape.words === 0 || shape.words > MOST_WORDS || (!/\d/.test(plain) && !plain.includes(' ago'))) return null
  if (READING_TIME.test(plain)) return { kind: 'timestamp', confidence: 0.8, reason: 'time to read' }
  if (DAY_ALONE.test(plain) && plain.split(' ').some(isMonth))
    return { kind: 'timestamp', confidence: 0.7, reason: 'a day without a year' }
  const isDated = findDate(text) !== null || AGO.test(plain) || /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/.test(plain)
  if (!isDated) return null
  // Months count as words around a date too: the second date of a line is not looked for.
  const others = (plain.match(/[a-z][a-z.]*/g) ?? []).filter((word) => !TIMESTAMP_WORDS.has(word) && !isMonth(word))
  return others.length <= 1 ? { kind: 'timestamp', confidence: 0.9, reason: 'nothing but a date' } : null
}

function isMonth(word: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(word) && word.length <= 9
}
