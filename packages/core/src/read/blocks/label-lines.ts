import type { Draft } from './draft.ts'
import type { Labels } from './label.ts'
import type { LineRule } from './line-rule.ts'
import { advertLine } from './rules/advert-line.ts'
import { bylineLine } from './rules/byline-line.ts'
import { captionLine } from './rules/caption-line.ts'
import { commentLine } from './rules/comment-line.ts'
import { correctionLine } from './rules/correction-line.ts'
import { creditLine } from './rules/credit-line.ts'
import { datelineLine } from './rules/dateline-line.ts'
import { footerLine } from './rules/footer-line.ts'
import { navigationLine } from './rules/navigation-line.ts'
import { noticeLine } from './rules/notice-line.ts'
import { relatedLine } from './rules/related-line.ts'
import { shareLine } from './rules/share-line.ts'
import { timestampLine } from './rules/timestamp-line.ts'

/**
 * The rules that need one line alone, the most certain first: a correction may speak of a date, a notice of a letter to
 * sign up for may begin with "More", a credit line may name a picture desk.
 */
const LINE_RULES: readonly LineRule[] = [
  advertLine,
  correctionLine,
  noticeLine,
  relatedLine,
  commentLine,
  shareLine,
  timestampLine,
  bylineLine,
  datelineLine,
  creditLine,
  captionLine,
  footerLine,
  navigationLine,
]

/** Labels the lines whose words alone tell what they are. What has a label keeps it. */
export function labelLines(drafts: readonly Draft[], labels: Labels): Labels {
  return drafts.map((draft, index) => {
    const known = labels[index]
    if (known) return known
    for (const rule of LINE_RULES) {
      const label = rule(draft)
      if (label) return label
    }
    return null
  })
}
