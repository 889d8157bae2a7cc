import { COMMENT_BUTTONS, COMMENT_LABELS } from '../../phrases/comment-labels.ts'
import { phraseList } from '../../phrases/phrase-list.ts'
import type { LineRule } from '../line-rule.ts'

const labels = phraseList(COMMENT_LABELS)

/** Whether a line is the label above readers' comments: "12 comments", "Join the conversation". */
export function isCommentLabel(plain: string): boolean {
  const words = withoutCount(plain)
  return labels.has(words) && !COMMENT_BUTTONS.has(words.replace(/[^a-z ]/g, '').trim())
}

/** A label or button of the comments. */
export const commentLine: LineRule = ({ plain, shape }) =>
  shape.words > 0 && shape.words <= 8 && labels.has(withoutCount(plain))
    ? { kind: 'comment', confidence: 0.9, reason: 'label of the comments' }
    : null

function withoutCount(plain: string): string {
  return plain.replace(/^[\d,.k]{1,8} (?=[a-z])/, '')
}
