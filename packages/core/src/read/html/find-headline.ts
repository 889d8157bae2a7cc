import { plainWords } from '../plain-words.ts'
import { sharedWords } from '../shared-words.ts'
import type { Page, PageLine } from './page.ts'

/** Share of words that a headline and the page's own title have in common. */
const ALIKE = 0.5
/** Longest line that can be a headline, in code units. */
const MOST_LENGTH = 400

/**
 * The line that is the headline: of the `<h1>` lines, or else of all short lines, the one most like the titles that the page
 * gives itself; without such titles the only `<h1>`.
 */
export function findHeadline({ text, lines }: Page, titles: readonly string[]): PageLine | null {
  const short = lines.filter(({ span }) => span.end - span.start <= MOST_LENGTH)
  const first = short.filter(({ element }) => element.tag === 'h1' || element.parent?.tag === 'h1')
  const known = titles.map(plainWords)
  const only = first.length === 1 ? (first[0] ?? null) : null
  return mostAlike(text, first, known) ?? only ?? mostAlike(text, short, known)
}

function mostAlike(text: string, lines: readonly PageLine[], titles: readonly string[]): PageLine | null {
  let best: { line: PageLine; likeness: number } | null = null
  for (const line of lines) {
    const words = plainWords(text.slice(line.span.start, line.span.end))
    const likeness = Math.max(
      0,
      ...titles.map((title) => Math.min(sharedWords(words, title), sharedWords(title, words))),
    )
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { line, likeness }
  }
  return best?.line ?? null
}
