import { phraseList } from './phrases/phrase-list.ts'
import { INLINE_ONLY_LABELS, RELATED_LABELS } from './phrases/related-labels.ts'
import { plainWords } from './plain-words.ts'

const labels = phraseList(RELATED_LABELS)

/** A label for teasers, taken apart. */
export interface RelatedLabel {
  /** Code units of the label in the line, without the mark behind it. */
  readonly length: number
  /** First code unit of the title behind it, or null when the label stands alone. */
  readonly title: number | null
  /** Whether titles on the lines below belong to it. */
  readonly opensList: boolean
}

/**
 * Reads a line that begins with "Read more:" or the like.
 *
 * @example
 * relatedLabel('Read more: Ferry line to close') // { length: 9, title: 11, opensList: false }
 */
export function relatedLabel(text: string): RelatedLabel | null {
  const head = text.slice(0, 80)
  const label = labels.startOf(plainWords(head))
  if (label === null) return null
  const length = lengthInText(head, label)
  const mark = /^\s*(?:[:|–—»›>→•…-]\s*){0,3}/.exec(head.slice(length))?.[0] ?? ''
  const title = length + mark.length
  if (title >= text.trimEnd().length)
    return INLINE_ONLY_LABELS.has(label) ? null : { length, title: null, opensList: true }
  const parted = mark.trim() !== ''
  // "READ MORE Ferry line to close": without a mark the capitals part label and title.
  const shouted = !parted && label.includes(' ') && isShouted(head.slice(0, length)) && !isShouted(text.slice(title))
  return parted || shouted ? { length, title, opensList: false } : null
}

/** How many code units of the text make up a label of so many plain characters: white space and marks may have been dropped. */
function lengthInText(text: string, label: string): number {
  let end = label.length
  while (end < text.length && plainWords(text.slice(0, end)).length < label.length) end++
  return end
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
