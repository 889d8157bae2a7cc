import { endsSentence } from '../line-shape.ts'
import type { Place } from '../place.ts'
import { isProse } from '../prose.ts'
import type { BodyRun } from './body-run.ts'
import type { Draft } from './draft.ts'
import type { Label, Labels } from './label.ts'

const BULLET = /^(?:[•·▪◦‣*–—-]|\d{1,3}[.)])\s/
const MOST_HEADING_WORDS = 16
const HEADING_TAG = /^h[1-6]$/
/** "ANNA HOLM: Why?", "Q: Why?": what somebody says in an interview or transcript. */
const SPEAKER = /^\p{Lu}[\p{Lu}\p{M} .’'-]{0,30}:\s/u
/** A line that is nearly all link points elsewhere. */
const MOST_LINKS = 0.75

/** Labels the lines of the body: paragraphs, headings, list items, quotations set apart. What has a label keeps it. */
export function labelBody(drafts: readonly Draft[], labels: Labels, run: BodyRun): Labels {
  return drafts.map((draft, index) => {
    const known = labels[index]
    const isInside = index >= run.from && index < run.to
    // Pages name the headings of a body "subheadline" too: a standfirst stands above the body.
    const isMisnamed = known?.kind === 'standfirst' && index > run.from && isInside
    if (known && !isMisnamed) return known
    return isInside ? bodyLabel(drafts, labels, index, draft, run) : null
  })
}

function bodyLabel(drafts: readonly Draft[], labels: Labels, index: number, draft: Draft, run: BodyRun): Label {
  const { text, shape } = draft
  const placed = draft.line.place ? placedLabel(draft, draft.line.place) : null
  if (placed) return placed
  if (shape.words === 0) return { kind: 'other', confidence: 0.7, reason: 'no words' }
  if (/^>\s?/.test(text)) return { kind: 'quote', confidence: 0.8, reason: 'set apart by ">"' }
  if (/^#{1,6}\s/.test(text)) return { kind: 'heading', confidence: 0.85, reason: 'set apart by "#"' }
  if (isItem(drafts, index)) return { kind: 'list-item', confidence: 0.8, reason: 'begins with a bullet or number' }
  if (isProse(shape)) return { kind: 'paragraph', confidence: 0.9, reason: 'running text' }
  if (isHeading(drafts, labels, index, run))
    return { kind: 'heading', confidence: 0.65, reason: 'a short title above running text' }
  return { kind: 'paragraph', confidence: 0.6, reason: 'between paragraphs' }
}

/** What the element of a line in the body says. */
function placedLabel({ shape }: Draft, { tag, linkShare }: Place): Label | null {
  if (linkShare > MOST_LINKS && shape.words >= 3)
    return { kind: 'related', confidence: 0.7, reason: 'a line of links in the body' }
  if (HEADING_TAG.test(tag)) return { kind: 'heading', confidence: 0.9, reason: `<${tag}> in the body` }
  if (tag === 'li' || tag === 'dd' || tag === 'dt')
    return { kind: 'list-item', confidence: 0.85, reason: `<${tag}> in the body` }
  if ((tag === 'td' || tag === 'th') && !isProse(shape))
    return { kind: 'other', confidence: 0.6, reason: 'a cell of a table' }
  return null
}

/** Dashes begin speech in some texts: one line with a dash alone is no list. */
function isItem(drafts: readonly Draft[], index: number): boolean {
  const text = drafts[index]?.text ?? ''
  if (!BULLET.test(text)) return false
  if (/^[•·▪◦‣]/.test(text)) return true
  return BULLET.test(drafts[index - 1]?.text ?? '') || BULLET.test(drafts[index + 1]?.text ?? '')
}

function isHeading(drafts: readonly Draft[], labels: Labels, index: number, run: BodyRun): boolean {
  const { shape, line, text } = drafts[index] as Draft
  if (SPEAKER.test(text)) return false
  if (shape.words === 0 || shape.words > MOST_HEADING_WORDS || shape.hasQuotation) return false
  if (line.place && line.place.linkShare > 0.5) return false
  if (endsSentence(shape) ? shape.end !== '?' : shape.end === ',' || shape.end === ':' || shape.end === ';')
    return false
  if (shape.capitalised === 0) return false
  const next = nextUnlabelled(drafts, labels, index + 1, run.to)
  return next !== null && isProse(next.shape)
}

/** Captions and adverts may stand between a heading and its text. */
function nextUnlabelled(drafts: readonly Draft[], labels: Labels, from: number, to: number): Draft | null {
  for (let i = from; i < Math.min(to, from + 4); i++) if (!labels[i]) return drafts[i] ?? null
  return null
}
