import { endsSentence, type LineShape } from '../line-shape.ts'
import { isName } from '../person-names.ts'
import { KICKER_LABELS } from '../phrases/kicker-labels.ts'
import { phraseList } from '../phrases/phrase-list.ts'
import { isProse, isTitle } from '../prose.ts'
import { sharedWords } from '../shared-words.ts'
import type { BodyRun } from './body-run.ts'
import type { Draft } from './draft.ts'
import type { Label, Labels } from './label.ts'

const kickers = phraseList(KICKER_LABELS)
/** So many lines above the body are looked at; before that there are menus. */
const HEAD_LINES = 40
/** With more lines than this above the body, the headline is the one that speaks of what the body speaks of. */
const SHORT_HEAD = 6
/** A standfirst is longer than a title and shorter than a paragraph. */
const STANDFIRST_WORDS = { least: 8, most: 60 }
/** Share of its words that a further headline has in common with the first. */
const ALTERNATIVE_OVERLAP = 0.3
/** One that says it in other words is directly below, and no longer than this. */
const ALTERNATIVE_WORDS = 16

/**
 * Labels what stands above the body: kicker, headline, further headlines, standfirst, names, and the lines before them.
 * In a short head the first title is the headline. In a page, where menus and teasers come first, it is the title that
 * shares most words with the start of the body.
 */
export function labelHead(drafts: readonly Draft[], labels: Labels, run: BodyRun): Labels {
  const known = labels.findIndex((label) => label?.kind === 'headline')
  const index = known >= 0 ? known : findHeadline(drafts, labels, run)
  const draft = index === null ? undefined : drafts[index]
  if (index === null || !draft) return labels
  const result = [...labels]
  result[index] ??= { kind: 'headline', confidence: 0.85, reason: 'the title above the body' }
  if (index > 0) result[index - 1] ??= kickerLabel(drafts, labels, index)
  for (let i = index + 1; i < run.from; i++) result[i] ??= labelBelowHeadline(drafts, i, { index, draft }, run)
  if (isStandfirst(drafts, labels, index, run)) {
    result[run.from] = { kind: 'standfirst', confidence: 0.7, reason: 'between the headline and the byline' }
  }
  return result
}

interface Placed {
  readonly index: number
  readonly draft: Draft
}

function kickerLabel(drafts: readonly Draft[], labels: Labels, headline: number): Label | null {
  const above = drafts[headline - 1]
  if (!above || labels[headline - 1] || above.shape.words === 0) return null
  const isLabel = kickers.has(above.plain) || (above.shape.words <= 3 && above.shape.capitals > 0.9)
  return isLabel ? { kind: 'kicker', confidence: 0.8, reason: 'a label above the headline' } : null
}

function labelBelowHeadline(drafts: readonly Draft[], index: number, headline: Placed, run: BodyRun): Label | null {
  const draft = drafts[index]
  if (!draft) return null
  const { shape, plain, text } = draft
  if (kickers.has(plain)) return { kind: 'kicker', confidence: 0.75, reason: 'a label beside the headline' }
  if (isName(text)) return { kind: 'byline', confidence: 0.7, reason: 'a name between headline and body' }
  if (index - headline.index > SHORT_HEAD) return null
  if (isAlternative(draft, index, headline, run)) {
    return { kind: 'headline', confidence: 0.75, reason: 'a further title above the body' }
  }
  if (!run.isPage && isFirstHeading(shape, index, run) && shape.capitalised > 0 && !endsSentence(shape)) {
    return { kind: 'heading', confidence: 0.55, reason: 'a short title directly above the body' }
  }
  return shape.words >= STANDFIRST_WORDS.least && shape.words <= STANDFIRST_WORDS.most
    ? { kind: 'standfirst', confidence: 0.65, reason: 'a sentence between headline and body' }
    : null
}

/** A further headline says the same again, or is a title directly below the first. */
function isAlternative({ shape, plain }: Draft, index: number, headline: Placed, run: BodyRun): boolean {
  if (!isTitle(shape) || shape.words < 4 || endsSentence(shape)) return false
  if (sharedWords(plain, headline.draft.plain) >= ALTERNATIVE_OVERLAP) return true
  return index === headline.index + 1 && shape.words <= ALTERNATIVE_WORDS && !isFirstHeading(shape, index, run)
}

/** A short title directly above the body may be its first heading. */
function isFirstHeading({ words }: LineShape, index: number, run: BodyRun): boolean {
  return index === run.from - 1 && words <= 5
}

/** A sentence in front of the byline is a standfirst, though it looks like the first paragraph. */
function isStandfirst(drafts: readonly Draft[], labels: Labels, headline: number, run: BodyRun): boolean {
  const first = run.from
  const words = drafts[first]?.shape.words ?? 0
  if (headline >= first || labels[first] || words < STANDFIRST_WORDS.least || words > STANDFIRST_WORDS.most)
    return false
  const above = labels[first - 1]?.kind
  if (above === 'byline' || above === 'timestamp') return false
  for (let i = first + 1; i < Math.min(first + 4, run.to); i++) {
    const kind = labels[i]?.kind
    if (kind === 'byline') return true
    if (kind !== 'share' && kind !== 'timestamp' && kind !== 'caption') return false
  }
  return false
}

function findHeadline(drafts: readonly Draft[], labels: Labels, run: BodyRun): number | null {
  const from = Math.max(0, run.from - HEAD_LINES)
  const titles: number[] = []
  for (let i = from; i < run.from; i++) {
    const draft = drafts[i]
    if (draft && !labels[i] && isHeadlineLike(draft)) titles.push(i)
  }
  // With no running text at all the first title is all there is.
  if (run.to === 0) return firstTitle(drafts, labels)
  if (run.from <= SHORT_HEAD) return titles[0] ?? shortTitle(drafts, labels, run) ?? askingTitle(drafts, labels, run)
  const start = drafts
    .slice(run.from, Math.min(run.from + 12, run.to))
    .map(({ plain }) => plain)
    .join(' ')
  let best: { index: number; score: number } | null = null
  for (const index of titles) {
    const draft = drafts[index]
    if (!draft) continue
    const closeness = 0.25 * (1 - (run.from - index) / HEAD_LINES)
    const score = sharedWords(draft.plain, start) + closeness + Math.min(draft.shape.words, 10) * 0.02
    if (!best || score > best.score) best = { index, score }
  }
  return best?.index ?? null
}

function firstTitle(drafts: readonly Draft[], labels: Labels): number | null {
  const index = drafts.findIndex((draft, i) => !labels[i] && isHeadlineLike(draft))
  return index < 0 ? null : index
}

/** "Ferry stops": too short to be known as a title, but at the very top of an article. */
function shortTitle(drafts: readonly Draft[], labels: Labels, run: BodyRun): number | null {
  for (let i = 0; i < run.from; i++) {
    const { shape, plain, line } = drafts[i] as Draft
    if (labels[i] || kickers.has(plain) || line.place) continue
    return shape.words > 0 && shape.words < 3 && shape.end !== '.' && shape.end !== ',' ? i : null
  }
  return null
}

/** "Who pays for the bridge that nobody on the island wanted?" looks like running text; above it there is no other title. */
function askingTitle(drafts: readonly Draft[], labels: Labels, run: BodyRun): number | null {
  const first = drafts[run.from]
  const next = drafts[run.from + 1]
  if (!first || !next || labels[run.from] || first.line.place || run.from + 1 >= run.to) return null
  const { end, sentences, words, opensQuotation } = first.shape
  const isAsking = (end === '?' || end === '!') && sentences <= 1 && words <= 20 && !opensQuotation
  return isAsking && next.line.gap && isProse(next.shape) ? run.from : null
}

function isHeadlineLike({ shape, plain, line }: Draft): boolean {
  // What a page's title is like was looked for already: a guess takes headings alone.
  if (line.place && !/^h[1-3]$/.test(line.place.tag)) return false
  return isTitle(shape) && !kickers.has(plain)
}
