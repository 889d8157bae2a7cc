import { endsSentence } from '../line-shape.ts'
import { isProse } from '../prose.ts'
import type { Draft } from './draft.ts'
import { isOpen, type Label, type Labels } from './label.ts'
import { isCommentLabel } from './rules/comment-line.ts'

/** A paragraph counts so many words at most, so that one long block of terms of use does not outweigh an article. */
const MOST_WORDS = 90
/** What a line without running text costs: as much as a short sentence, less where its element stands among paragraphs. */
const COST = { line: 9, light: 1.5 }
/** The body stands below its headline, and inside one part of the page. */
const HEADLINE_COST = 60
const OUTSIDE_COST = 200
/** Readers' comments are running text too; their label parts them from the body. */
const COMMENTS_COST = 150
/** Running text is not made of links. */
const MOST_LINKS = 0.5
/** Headings, items and cells stand among paragraphs. */
const LIGHT_TAGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'td', 'th'])

/** What each line of a page weighs when the body is looked for: outside the part that holds the article nothing belongs to it. */
export function pageWeights(drafts: readonly Draft[], labels: Labels): readonly number[] {
  const headline = labels.findIndex((label) => label?.kind === 'headline')
  const main = drafts.findIndex(({ line }) => line.place?.main)
  return drafts.map((draft, index) => {
    // A first paragraph may stand between the headline and the part that holds the article.
    const isLead = headline >= 0 && index > headline && index < main
    if (!draft.line.place?.main && !isLead) return -OUTSIDE_COST
    return weight(draft, labels[index] ?? null, isOpen(labels, index))
  })
}

function weight({ shape, line, plain }: Draft, label: Label | null, isOpen: boolean): number {
  const { tag, linkShare } = line.place ?? { tag: '', linkShare: 0 }
  if (label?.kind === 'quote') return shape.words
  if (label?.kind === 'headline' || tag === 'h1') return -HEADLINE_COST
  if (label?.kind === 'comment' && isCommentLabel(plain)) return -COMMENTS_COST
  if (!isOpen) return -COST.light
  if (linkShare > MOST_LINKS) return -COST.line
  if (isProse(shape)) return Math.min(shape.words, MOST_WORDS)
  if (tag === 'p') return endsSentence(shape) ? shape.words : 0
  return LIGHT_TAGS.has(tag) ? -COST.light : -COST.line
}
