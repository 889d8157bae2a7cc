import type { BlockKind } from '../../model/article.ts'
import { isProse, isTitle } from '../prose.ts'
import { relatedLabel } from '../related-label.ts'
import type { Draft } from './draft.ts'
import type { Label, Labels } from './label.ts'

/** A list of teasers is short; a longer one is a page of its own. */
const MOST_ITEMS = 20
/** A teaser is a title; what is longer is text. */
const MOST_WORDS = 32
/** So many of the paragraphs have a blank line above them. */
const PARTED_SHARE = 0.7
/** What titles are taken for when they stand alone: "Photos: the storm", "Comment: why the bridge must go". */
const LOOKALIKES: ReadonlySet<BlockKind> = new Set([
  'caption',
  'kicker',
  'timestamp',
  'credit',
  'comment',
  'navigation',
  'share',
  'byline',
])
/** "Title [INSIGHT]", "Title (VIDEO)": a word in capitals in brackets at the end. */
const TAGGED = /\[\p{Lu}[\p{Lu} &-]{2,24}\]$/u

/**
 * Labels the teasers below "Don't miss:" and "Read next:". Where they stand directly under their label they run to the
 * blank line; where a blank line parts them from it, to the first line that is no title. Running text ends a list in any
 * case. In a page the teasers are links.
 */
export function labelRelatedLists(drafts: readonly Draft[], labels: Labels): Labels {
  const result = [...labels]
  const isParted = areParagraphsParted(drafts)
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]
    if (!draft || result[i]?.kind !== 'related' || !relatedLabel(draft.text)?.opensList) continue
    const end = endOfList(drafts, labels, i + 1, isParted)
    const item: Label = { kind: 'related', confidence: 0.9, reason: `listed under "${draft.text}"` }
    for (let k = i + 1; k < end; k++) result[k] = item
    i = end - 1
  }
  return result.map((label, index) => label ?? taggedTeaser(drafts[index]))
}

/** Index behind the last teaser of a list that may begin at `from`. */
function endOfList(drafts: readonly Draft[], labels: Labels, from: number, isParted: boolean): number {
  const first = drafts[from]
  if (!first) return from
  const isBelow = !first.line.gap
  let end = from
  while (end < drafts.length && end - from < MOST_ITEMS) {
    const draft = drafts[end]
    if (!draft || (isBelow && end > from && draft.line.gap)) break
    const label = labels[end]
    if (label && !(isBelow && LOOKALIKES.has(label.kind))) break
    if (!isTeaser(draft, isBelow && isParted)) break
    end++
  }
  return end > from + 1 && !isBelow && isHeadingBelow(drafts, end - 1) ? end - 1 : end
}

/** Where titles are parted by blank lines, a short one before running text is rather the next heading of the article. */
function isHeadingBelow(drafts: readonly Draft[], index: number): boolean {
  const last = drafts[index]
  const next = drafts[index + 1]
  return last?.line.place === null && last.shape.words <= 4 && next !== undefined && isProse(next.shape)
}

function isTeaser({ shape, line }: Draft, isCertain: boolean): boolean {
  if (line.place) return line.place.linkShare > 0.5 && shape.words <= 40
  if (shape.words > MOST_WORDS || shape.words < 1) return false
  return isCertain || (shape.words >= 2 && (!isProse(shape) || (isTitle(shape) && shape.words <= 20)))
}

/** Whether blank lines part the paragraphs: then lines directly below a label are its list, whatever they look like. */
function areParagraphsParted(drafts: readonly Draft[]): boolean {
  const prose = drafts.filter(({ shape }) => isProse(shape))
  return prose.filter(({ line }) => line.gap).length >= prose.length * PARTED_SHARE
}

/** A title with a tag behind it is a teaser wherever it stands. */
function taggedTeaser(draft: Draft | undefined): Label | null {
  if (!draft || draft.shape.words > MOST_WORDS || draft.shape.opensQuotation || !TAGGED.test(draft.text.slice(-30)))
    return null
  return { kind: 'related', confidence: 0.75, reason: 'a title with a tag in brackets' }
}
