import { isProse, isTitle } from '../prose.ts'
import type { BodyRun } from './body-run.ts'
import type { Draft } from './draft.ts'
import type { Label, Labels } from './label.ts'
import { isCommentLabel } from './rules/comment-line.ts'

/** Labels what is left, outside the body: menus above it, readers' comments, teasers and the foot below it. */
export function labelRest(drafts: readonly Draft[], labels: Labels, run: BodyRun): Labels {
  let section: Label | null = null
  return drafts.map((draft, index) => {
    const known = labels[index] ?? null
    if (known) {
      section = nextSection(section, known, draft, index >= run.to)
      return known
    }
    return section ?? restLabel(draft, index < run.from, run.isPage)
  })
}

/** Behind the label of the comments everything is a comment, until teasers or the page's foot begin. */
function nextSection(section: Label | null, label: Label, draft: Draft, isBelow: boolean): Label | null {
  if (!isBelow) return null
  if (label.kind === 'comment' && isCommentLabel(draft.plain)) {
    return { kind: 'comment', confidence: 0.75, reason: `below "${draft.text}"` }
  }
  return label.kind === 'related' || label.kind === 'footer' ? null : section
}

function restLabel({ shape }: Draft, isAbove: boolean, isPage: boolean): Label {
  if (isProse(shape)) return { kind: 'other', confidence: 0.5, reason: 'running text apart from the body' }
  if (isTitle(shape) && shape.words >= 4) {
    return {
      kind: 'related',
      confidence: 0.5,
      reason: isAbove ? 'a title above the article' : 'a title below the article',
    }
  }
  return {
    kind: isPage && shape.words > 0 ? 'navigation' : 'other',
    confidence: 0.5,
    reason: 'a short line apart from the body',
  }
}
