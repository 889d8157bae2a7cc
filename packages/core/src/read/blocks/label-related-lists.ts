import { isProse, isTitle } from '../prose.ts'
import { relatedLabel } from '../related-label.ts'
import type { Draft } from './draft.ts'
import type { Label, Labels } from './label.ts'

/** A list of teasers is short; a longer one is a page of its own. */
const MOST_ITEMS = 20
/** "Title [INSIGHT]", "Title (VIDEO)": a word in capitals in brackets at the end. */
const TAGGED = /\[\p{Lu}[\p{Lu} &-]{2,24}\]$/u

/**
 * Labels the teasers below "Don't miss:" and "Read next:". Where they stand directly under their label they run to the
 * blank line; where a blank line parts them from it, to the first line that is no title. Running text ends a list in any
 * case. In a page the teasers are links.
 */
export function labelRelatedLists(drafts: readonly Draft[], labels: Labels): Labels {
  const result = [...labels]
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]
    if (!draft || result[i]?.kind !== 'related' || !relatedLabel(draft.text)?.opensList) continue
    const end = endOfList(drafts, labels, i + 1)
    const item: Label = { kind: 'related', confidence: 0.9, reason: `listed under "${draft.text}"` }
    for (let k = i + 1; k < end; k++) result[k] = item
    i = end - 1
  }
  return result.map((label, index) => label ?? taggedTeaser(drafts[index]))
}

/** Index behind the last teaser of a list that may begin at `from`. */
function endOfList(drafts: readonly Draft[], labels: Labels, from: number): number {
  const spaced = drafts[from]?.line.gap ?? true
  let end = from
  while (end < drafts.length && end - from < MOST_ITEMS) {
    const draft = drafts[end]
    if (!draft || labels[end] || !isTeaser(draft)) break
    if (end > from && draft.line.gap && !spaced) break
    end++
  }
  // Titles parted by blank lines: the last one before running text may be a heading of the article, when it is short.
  const last = drafts[end - 1]
  const next = drafts[end]
  if (
    spaced &&
    last &&
    last.line.place === null &&
    end - from > 1 &&
    last.shape.words <= 4 &&
    next &&
    isProse(next.shape)
  )
    end--
  return end
}

function isTeaser(draft: Draft): boolean {
  const { shape, line } = draft
  if (line.place) return line.place.linkShare > 0.5 && shape.words <= 40
  if (shape.words > 32 || shape.words < 2) return false
  return !isProse(shape) || (isTitle(shape) && shape.words <= 20)
}

/** A title with a tag behind it is a teaser wherever it stands. */
function taggedTeaser(draft: Draft | undefined): Label | null {
  if (!draft || draft.shape.words > 32 || !TAGGED.test(draft.text.slice(-30))) return null
  return { kind: 'related', confidence: 0.75, reason: 'a title with a tag in brackets' }
}
