import { ADVERT_LINES } from '../../phrases/advert-lines.ts'
import { phraseList } from '../../phrases/phrase-list.ts'
import type { LineRule } from '../line-rule.ts'

const lines = phraseList(ADVERT_LINES)

/** A label of an advertisement. */
export const advertLine: LineRule = ({ plain, shape }) =>
  shape.words > 0 && shape.words <= 10 && lines.has(plain)
    ? { kind: 'advert', confidence: 0.95, reason: 'label of an advertisement' }
    : null
