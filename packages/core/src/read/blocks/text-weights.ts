import { endsSentence, type LineShape } from '../line-shape.ts'
import { isProse } from '../prose.ts'
import type { Draft } from './draft.ts'
import { isOpen, type Labels } from './label.ts'
import { isCommentLabel } from './rules/comment-line.ts'

/** A paragraph counts so many words at most, so that one long block of terms of use does not outweigh an article. */
const MOST_WORDS = 90
/**
 * What a line without running text costs. In a page with menus as much as a short sentence; less when a rule knows what it is,
 * since articles hold such lines too. In an article alone nothing: all its running text is body.
 */
const COST = { page: 9, labelled: 4, alone: 0 }
/** A text in which so many of the lines are running text is an article alone, not a page with menus. */
const ALONE_SHARE = 0.45
/** With fewer other lines than this there are no menus either. */
const PAGE_LINES = 12
/** Readers' comments are running text too; their label parts them from the body. */
const COMMENTS_COST = 150

/** What each line of a plain text weighs when the body is looked for. */
export function textWeights(drafts: readonly Draft[], labels: Labels): readonly number[] {
  const isAlone = isArticleAlone(drafts, labels)
  return drafts.map((draft, index) => {
    const { shape, plain } = draft
    const label = labels[index]
    // A short sentence is text in an article alone; in a page it may be a button or a slogan.
    if (isOpen(labels, index) && (isProse(shape) || (isAlone && isSentence(shape))))
      return Math.min(shape.words, MOST_WORDS)
    if (label?.kind === 'comment' && isCommentLabel(plain)) return -COMMENTS_COST
    if (isAlone) return -COST.alone
    return label ? -COST.labelled : -COST.page
  })
}

/** Whether a plain text is the article and nothing else. */
export function isArticleAlone(drafts: readonly Draft[], labels: Labels): boolean {
  const isText = ({ shape }: Draft, index: number) => isOpen(labels, index) && (isProse(shape) || isSentence(shape))
  const count = drafts.filter(isText).length
  return count >= drafts.length * ALONE_SHARE || drafts.length - count < PAGE_LINES
}

function isSentence(shape: LineShape): boolean {
  return shape.words >= 2 && endsSentence(shape)
}
