import { readDateline } from '../../read-dateline.ts'
import type { LineRule } from '../line-rule.ts'

/** A dateline on a line of its own: "KARLSUND, 5 March (Nordwire) —". */
export const datelineLine: LineRule = ({ text, shape }) => {
  if (shape.words === 0 || shape.words > 12) return null
  const dateline = readDateline(text)
  if (!dateline || dateline.end < text.length) return null
  // A place alone is too little: a heading in capitals looks the same.
  return dateline.agency || dateline.dated || dateline.dashed
    ? { kind: 'dateline', confidence: 0.85, reason: 'place, date and agency alone' }
    : null
}
