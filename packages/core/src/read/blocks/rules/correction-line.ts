import { CORRECTION_STARTS, EDITORS_NOTES, MENDING_PHRASES } from '../../phrases/correction-starts.ts'
import { phraseList } from '../../phrases/phrase-list.ts'
import type { LineRule } from '../line-rule.ts'

const starts = phraseList(CORRECTION_STARTS)
const notes = phraseList(EDITORS_NOTES)
const mending = phraseList(MENDING_PHRASES)
const MOST_WORDS = 120

/** What the publisher mended. An editor's note without a correction in it is a notice. */
export const correctionLine: LineRule = ({ plain, shape }) => {
  if (shape.words < 3 || shape.words > MOST_WORDS || shape.opensQuotation) return null
  const words = plain.replace(/^[*†\s•([–—-]{1,4}/, '')
  const start = starts.startOf(words)
  if (start !== null) return { kind: 'correction', confidence: 0.95, reason: `begins with "${start}"` }
  const note = notes.startOf(words)
  if (note === null) return null
  if (mending.within(words).length > 0)
    return { kind: 'correction', confidence: 0.85, reason: 'a note that mends something' }
  return note.startsWith('editor') ? { kind: 'notice', confidence: 0.7, reason: 'a note of the editors' } : null
}
