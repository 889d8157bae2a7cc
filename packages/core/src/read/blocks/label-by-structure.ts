import type { BlockKind } from '../../model/article.ts'
import { isProse } from '../prose.ts'
import type { Draft } from './draft.ts'
import type { Label, Labels } from './label.ts'
import { shareLine } from './rules/share-line.ts'
import { timestampLine } from './rules/timestamp-line.ts'

/** Longest byline, time or label: what is longer in an element so named is the text about an author, or the article. */
const MOST_WORDS = { byline: 24, timestamp: 24, kicker: 8, standfirst: 80, caption: 90, correction: 150 } as const

/** Parts of a page that hold dates and buttons beside what they are named after. */
const LOOSE: ReadonlySet<BlockKind> = new Set(['byline', 'standfirst', 'kicker'])

/** Labels the lines of a page whose elements tell what they are. In plain text there is none. */
export function labelByStructure(drafts: readonly Draft[]): Labels {
  return drafts.map(structuralLabel)
}

function structuralLabel(draft: Draft): Label | null {
  const { line, shape } = draft
  const kind = line.place?.kind
  if (!line.place || !kind) return null
  const most: number = Object.hasOwn(MOST_WORDS, kind)
    ? MOST_WORDS[kind as keyof typeof MOST_WORDS]
    : Number.POSITIVE_INFINITY
  const words = LOOSE.has(kind) ? (timestampLine(draft) ?? shareLine(draft)) : null
  if (words) return words
  if (kind === 'byline' && isProse(shape)) return { kind: 'other', confidence: 0.7, reason: 'running text in a byline' }
  if (shape.words > most) return null
  return { kind, confidence: kind === 'headline' ? 0.95 : 0.85, reason: line.place.reason }
}
