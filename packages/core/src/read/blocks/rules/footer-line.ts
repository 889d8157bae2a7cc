import { FOOTER_LINES, FOOTER_STARTS, RIGHTS_PHRASES } from '../../phrases/footer-phrases.ts'
import { phraseList } from '../../phrases/phrase-list.ts'
import type { LineRule } from '../line-rule.ts'

const starts = phraseList(FOOTER_STARTS)
const lines = phraseList(FOOTER_LINES)
const rights = phraseList(RIGHTS_PHRASES)
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:19|20)\d\d/
const MOST_WORDS = 60

/** Copyright and the links at the foot of a page. */
export const footerLine: LineRule = ({ plain, shape }) => {
  if (shape.words === 0 || shape.words > MOST_WORDS || shape.hasQuotation) return null
  if (COPYRIGHT.test(plain) || starts.startOf(plain) !== null) {
    return { kind: 'footer', confidence: 0.9, reason: 'copyright' }
  }
  if (rights.within(plain).length > 0) return { kind: 'footer', confidence: 0.9, reason: 'rights reserved' }
  return lines.has(plain) ? { kind: 'footer', confidence: 0.8, reason: 'a link of the page foot' } : null
}
