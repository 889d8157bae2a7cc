import { isProse } from '../prose.ts'
import type { Draft } from './draft.ts'
import { isOpen, type Labels } from './label.ts'
import { pageWeights } from './page-weights.ts'
import { isArticleAlone, textWeights } from './text-weights.ts'

/** The lines `[from, to)` that hold the body; empty when there is no running text. */
export interface BodyRun {
  readonly from: number
  readonly to: number
  /** Whether menus and teasers stand around the article, or the text is the article alone. */
  readonly isPage: boolean
}

/** Running text is not made of links. */
const MOST_LINKS = 0.5

/**
 * Finds the run of lines that holds most running text and least else: the stretch with the greatest sum, where prose
 * weighs its words and every other line costs something.
 */
export function bodyRun(drafts: readonly Draft[], labels: Labels): BodyRun {
  const isPlaced = drafts[0]?.line.place != null
  const run = heaviestRun(isPlaced ? pageWeights(drafts, labels) : textWeights(drafts, labels))
  return {
    from: isPlaced ? firstParagraph(drafts, labels, run.from) : run.from,
    to: run.to,
    isPage: isPlaced || !isArticleAlone(drafts, labels),
  }
}

/** The stretch with the greatest sum, the first and shortest of equal ones. One pass, after Kadane. */
function heaviestRun(weights: readonly number[]): { readonly from: number; readonly to: number } {
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
  return best
}

/** In a page, a paragraph of the main part below the headline is body, though a table or player may part it from the rest. */
function firstParagraph(drafts: readonly Draft[], labels: Labels, from: number): number {
  const headline = labels.findIndex((label) => label?.kind === 'headline')
  if (headline < 0) return from
  const first = drafts.findIndex(({ line: { place }, shape }, index) => {
    if (index <= headline || !place || !isOpen(labels, index)) return false
    return place.main && place.tag === 'p' && place.linkShare < MOST_LINKS && isProse(shape)
  })
  return first < 0 ? from : Math.min(first, from)
}
