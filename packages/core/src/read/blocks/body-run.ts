import { endsSentence, type LineShape } from '../line-shape.ts'
import { isProse } from '../prose.ts'
import type { Draft } from './draft.ts'
import type { Label, Labels } from './label.ts'
import { isCommentLabel } from './rules/comment-line.ts'

/** The lines `[from, to)` that hold the body; empty when there is no running text. */
export interface BodyRun {
  readonly from: number
  readonly to: number
  /** Whether menus and teasers stand around the article, or the text is the article alone. */
  readonly isPage: boolean
}

/** A paragraph counts so many words at most, so that one long block of terms of use does not outweigh an article. */
const MOST_WORDS = 90
/** What a line without running text costs: as much as a short sentence where most lines are such, less in a clean text. */
const COST = { page: 9, labelled: 4, clean: 1.5 }
/** A text in which so many of the lines are running text is an article alone, not a page with menus. */
const CLEAN_SHARE = 0.45
/** With fewer other lines than this there are no menus either. */
const PAGE_LINES = 12
/** The body stands below its headline, and inside one part of the page. */
const HEADLINE_COST = 60
const OUTSIDE_COST = 200
/** Running text is not made of links. */
const MOST_LINKS = 0.5
/** Headings, items and cells stand among paragraphs. */
const LIGHT_TAGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'td', 'th'])
/** Readers' comments are running text too; their label parts them from the body. */
const COMMENTS_COST = 150

/**
 * Finds the run of lines that holds most running text and least else: the stretch with the greatest sum, where prose
 * counts its words and every other line costs something. One pass, after Kadane.
 */
export function bodyRun(drafts: readonly Draft[], labels: Labels): BodyRun {
  const weights = lineWeights(drafts, labels)
  let best = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    if (sum <= 0) {
      from = i
      sum = 0
    }
    sum += weights[i] ?? 0
    if (sum > best.sum) best = { from, to: i + 1, sum }
  }
  return { from: firstParagraph(drafts, labels, best.from), to: best.to, isPage: !isArticleAlone(drafts, labels) }
}

/** In a page, a paragraph of the main part below the headline is body, though a table or player may part it from the rest. */
function firstParagraph(drafts: readonly Draft[], labels: Labels, from: number): number {
  const headline = labels.findIndex((label) => label?.kind === 'headline')
  if (headline < 0) return from
  for (let i = headline + 1; i < from; i++) {
    const { line, shape } = drafts[i] as Draft
    if (
      line.place?.main &&
      line.place.tag === 'p' &&
      isOpen(labels, i) &&
      line.place.linkShare < MOST_LINKS &&
      isProse(shape)
    )
      return i
  }
  return from
}

function lineWeights(drafts: readonly Draft[], labels: Labels): readonly number[] {
  const isClean = isArticleAlone(drafts, labels)
  const lead = leadLines(drafts, labels)
  return drafts.map((draft, index) => {
    if (draft.line.place) return placedWeight(draft, labels[index] ?? null, isOpen(labels, index), lead.has(index))
    // A short sentence is text in an article alone; in a page it may be a button or a slogan.
    if (isOpen(labels, index) && (isProse(draft.shape) || (isClean && isSentence(draft.shape)))) {
      return Math.min(draft.shape.words, MOST_WORDS)
    }
    const label = labels[index]
    if (label?.kind === 'comment' && isCommentLabel(draft.plain)) return -COMMENTS_COST
    if (label?.kind === 'quote' || label?.kind === 'list-item') return draft.shape.words / 2
    return isClean ? -COST.clean : isOpen(labels, index) ? -COST.page : -COST.labelled
  })
}

/** Whether a text is the article and nothing else. Every page has menus. */
function isArticleAlone(drafts: readonly Draft[], labels: Labels): boolean {
  if (drafts[0]?.line.place) return false
  const count = drafts.filter(
    ({ shape }, index) => isOpen(labels, index) && (isProse(shape) || isSentence(shape)),
  ).length
  return count >= drafts.length * CLEAN_SHARE || drafts.length - count < PAGE_LINES
}

function isSentence(shape: LineShape): boolean {
  return shape.words >= 2 && endsSentence(shape)
}

/** Whether no rule has said yet that the line is something else than the body. */
function isOpen(labels: Labels, index: number): boolean {
  const label = labels[index]
  return label === null || label === undefined || label.kind === 'paragraph'
}

/** What a line of a page weighs: outside the part that holds the article nothing belongs to the body. */
function placedWeight({ shape, line }: Draft, label: Label | null, isOpen: boolean, isLead: boolean): number {
  const { main, tag, linkShare } = line.place ?? { main: false, tag: '', linkShare: 0 }
  if (!main && !isLead) return -OUTSIDE_COST
  if (label?.kind === 'quote') return shape.words
  if (label?.kind === 'headline' || tag === 'h1') return -HEADLINE_COST
  if (!isOpen) return -COST.clean
  if (linkShare > MOST_LINKS) return -COST.page
  if (isProse(shape)) return Math.min(shape.words, MOST_WORDS)
  if (tag === 'p') return endsSentence(shape) ? shape.words : 0
  return LIGHT_TAGS.has(tag) ? -COST.clean : -COST.page
}

/** Lines between the headline and the part that holds the article: a first paragraph may stand there. */
function leadLines(drafts: readonly Draft[], labels: Labels): ReadonlySet<number> {
  const headline = labels.findIndex((label) => label?.kind === 'headline')
  const main = drafts.findIndex(({ line }) => line.place?.main)
  const lines = new Set<number>()
  if (headline >= 0) for (let i = headline + 1; i < main; i++) lines.add(i)
  return lines
}
