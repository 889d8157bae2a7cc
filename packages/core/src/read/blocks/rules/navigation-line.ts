import { NAVIGATION_LINES } from '../../phrases/navigation-lines.ts'
import { phraseList } from '../../phrases/phrase-list.ts'
import type { LineRule } from '../line-rule.ts'

const lines = phraseList(NAVIGATION_LINES)

/** A line of a menu or tool bar. */
export const navigationLine: LineRule = ({ plain, shape }) =>
  shape.words > 0 && shape.words <= 5 && lines.has(plain)
    ? { kind: 'navigation', confidence: 0.85, reason: 'a line of a menu' }
    : null
