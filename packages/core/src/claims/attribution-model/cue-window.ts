import { type AttributionColumns, BETWEEN, QUOTE } from './attribution-columns.ts'

/** Sentences before and behind the cue's that can hold a part of its claim. */
const BEFORE = 2
const BEHIND = 3
/** Sentences of the next block, where the cue's sentence leads over to it. */
const NEXT_BLOCK = 3
/** Tokens before and behind the cue, so that no text makes the work more than linear. */
const REACH_BEFORE = 160
const REACH_BEHIND = 320

/** The tokens `[from, to)` among which the source and the content of a cue are looked for. */
export interface CueWindow {
  readonly cue: number
  readonly from: number
  readonly to: number
}

/**
 * The window of a cue: sentences of its own block, and of the next one when the block ends behind a colon or the next
 * begins with a quotation.
 */
export function cueWindow(columns: AttributionColumns, cue: number): CueWindow {
  const { marks, between, quotes, context } = columns
  const { sentences, sentenceOf, stretchOf } = context.annotation
  const count = sentences.length - 1
  const own = sentenceOf[cue] as number
  const block = stretchOf[cue] as number
  const blockOf = (sentence: number) => stretchOf[sentences[sentence] as number] as number
  let first = own
  let last = own
  // Only what is quoted runs over sentences; without marks a claim ends with its own, or with the next.
  const reaches = (sentence: number) => {
    for (let token = sentences[sentence] as number; token < (sentences[sentence + 1] as number); token++) {
      if (quotes[token]) return true
    }
    return false
  }
  while (first > 0 && own - first < BEFORE && blockOf(first - 1) === block && reaches(first - 1)) first--
  while (last + 1 < count && last - own < BEHIND && blockOf(last + 1) === block && reaches(last + 1)) last++
  if (last - own <= 1 && last + 1 < count) {
    const next = last + 1
    const start = sentences[next] as number
    if (((between[start - 1] as number) & BETWEEN.colon) !== 0 || marks[start] === QUOTE.opens) {
      const nextBlock = blockOf(next)
      const reach = last + NEXT_BLOCK
      while (last + 1 < count && last < reach && blockOf(last + 1) === nextBlock) last++
    }
  }
  // "“…”", a paragraph of its own, and then: "She said it softly."
  if (first === own && first > 0 && quotes[(sentences[first] as number) - 1]) first--
  return {
    cue,
    from: Math.max(sentences[first] as number, cue - REACH_BEFORE),
    to: Math.min(sentences[last + 1] as number, cue + REACH_BEHIND),
  }
}
