import { CAPTION_ENDS, CAPTION_STARTS } from '../../phrases/caption-phrases.ts'
import { phraseList } from '../../phrases/phrase-list.ts'
import { plainWords } from '../../plain-words.ts'
import type { LineRule } from '../line-rule.ts'

const starts = phraseList(CAPTION_STARTS)
const ends = phraseList(CAPTION_ENDS)
const MOST_WORDS = 70
/** A paragraph may end in brackets too; a credited caption is no longer than this. */
const MOST_CREDITED_WORDS = 45
/** A credit at the end of a caption is short. */
const MOST_CREDIT_LENGTH = 60

/** The words of a picture: "Photo: …", or a sentence with a picture desk's name in brackets or behind a bar at its end. */
export const captionLine: LineRule = ({ text, plain, shape }) => {
  if (shape.words === 0 || shape.words > MOST_WORDS || shape.sentences > 4) return null
  const words = plain.replace(/^[([]/, '')
  const start = starts.startOf(words)
  if (start !== null) return { kind: 'caption', confidence: 0.9, reason: `begins with "${start}"` }
  if (shape.words > MOST_CREDITED_WORDS) return null
  const credit = creditAtEnd(text)
  if (credit === null) return null
  return ends.within(plainWords(credit)).length > 0
    ? { kind: 'caption', confidence: 0.85, reason: `a picture's credit at the end: "${credit}"` }
    : null
}

/** The last words of a line in brackets, behind a bar, or around a slash: where picture desks put their names. */
function creditAtEnd(text: string): string | null {
  const tail = text.slice(-MOST_CREDIT_LENGTH)
  const closing = tail.at(-1)
  if (closing === ')' || closing === ']') {
    const open = tail.lastIndexOf(closing === ')' ? '(' : '[')
    return open < 0 ? null : tail.slice(open + 1, -1)
  }
  const bar = tail.lastIndexOf('|')
  if (bar >= 0) return tail.slice(bar + 1)
  const copyright = tail.lastIndexOf('©')
  if (copyright >= 0 && text.length > tail.length - copyright) return tail.slice(copyright + 1)
  const slash = /\p{L}[\p{L} .]{2,30}\/[\p{L} .]{2,30}$/u.exec(tail)
  return slash ? slash[0] : null
}
