import type { Line } from '../line.ts'
import { plainWords } from '../plain-words.ts'
import { sharedWords } from '../shared-words.ts'

/** Share of words that a headline and the page's own title have in common. */
const ALIKE = 0.5
/** Longest line that can be a headline, in code units. */
const MOST_LENGTH = 400

/**
 * Marks the line that is the headline: of the `<h1>` lines, or else of all short lines, the one most like the titles that
 * the page gives itself; without such titles the only `<h1>`.
 */
export function markHeadline(text: string, lines: readonly Line[], titles: readonly string[]): readonly Line[] {
  const candidates = lines.flatMap(({ span, place }, index) =>
    span.end - span.start <= MOST_LENGTH && place
      ? [{ index, tag: place.tag, words: plainWords(text.slice(span.start, span.end)) }]
      : [],
  )
  const first = candidates.filter(({ tag }) => tag === 'h1')
  const known = titles.map(plainWords)
  const best = mostAlike(first, known) ?? (first.length === 1 ? first[0] : undefined) ?? mostAlike(candidates, known)
  if (!best) return lines
  return lines.map((line, index) =>
    index === best.index && line.place
      ? { ...line, place: { ...line.place, kind: 'headline' as const, reason: `<${best.tag}> like the page's title` } }
      : line,
  )
}

function mostAlike<T extends { readonly words: string }>(
  candidates: readonly T[],
  titles: readonly string[],
): T | undefined {
  let best: { candidate: T; likeness: number } | undefined
  for (const candidate of candidates) {
    const likeness = Math.max(
      0,
      ...titles.map((title) => Math.min(sharedWords(candidate.words, title), sharedWords(title, candidate.words))),
    )
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { candidate, likeness }
  }
  return best?.candidate
}
