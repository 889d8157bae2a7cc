import type { AttributionColumns } from './attribution-columns.ts'
import { type AttributionGuess, agreement, holds, sizeOf } from './attribution-guess.ts'
import { add, type FeatureList } from './feature-list.ts'
import { phraseHead } from './phrase-head.ts'

/** Neighbours in the text, on each side, that a guess is compared with. */
const NEIGHBOURS = 10
/** From this agreement on, two contents are the same claim. */
export const SAME_CONTENT = 0.5

/** Features that tell whether a guess is a claim. `index` is its place among the guesses, which are in order of cues. */
export function acceptanceFeatures(
  columns: AttributionColumns,
  guesses: readonly AttributionGuess[],
  index: number,
  density: number,
  list: FeatureList,
): void {
  const { words, lemmas, tags, quotes, context } = columns
  const guess = guesses[index] as AttributionGuess
  const { cue } = guess
  const rate = columns.rates[cue] as number
  const score = halves(logit(guess.cueScore))
  const sourced = halves(logit(guess.sourced))
  const certainty = Math.max(-14, Math.round(guess.certainty * 1.5))
  const likely = score > 0 ? 1 : 0
  const cued = halves(logit(guess.cued))
  const size = sizeOf(guess.content)
  const sizeStep = size < 4 ? size : size < 8 ? 4 : size < 15 ? 5 : size < 30 ? 6 : 7
  let inside = 0
  for (const [from, to] of guess.content) for (let i = from; i < to; i++) if (quotes[i]) inside++
  const quoted = size ? Math.round((2 * inside) / size) : 3
  const first = guess.content[0]?.[0] ?? cue
  const last = guess.content.at(-1)?.[1] ?? cue
  const position = first > cue ? 1 : last <= cue ? 2 : 3
  const speaker = guess.source ? phraseHead(context.annotation, guess.source) : -1
  const speakerTag = speaker < 0 ? 0 : (tags[speaker] as number)
  const sourceSize = guess.source ? Math.min(7, guess.source[1] - guess.source[0]) : 0
  const cueSize = Math.min(6, sizeOf(guess.cueWords))
  const rivals = rivalsOf(columns, guesses, index)
  const lemma = lemmas[cue] as number
  const tag = tags[cue] as number
  list.count = 0
  list.template = 0
  add(list)
  add(list, score)
  add(list, certainty)
  add(list, sourced)
  add(list, Math.round((8 * guess.certainty) / Math.log(2 + size)))
  add(list, score, sizeStep)
  add(list, score, quoted)
  add(list, sizeStep, quoted)
  add(list, score, speakerTag)
  add(list, speakerTag, sourced)
  add(list, score, sourced)
  add(list, score, certainty)
  add(list, position, quoted, score)
  add(list, tag, score)
  add(list, rate, score)
  add(list, lemma, likely)
  add(list, lemma, sizeStep)
  add(list, lemma, quoted)
  add(list, lemma, speakerTag)
  add(list, tag, speakerTag, quoted)
  add(list, cueSize, score)
  add(list, cueSize, tag)
  add(list, rivals.same, score)
  add(list, rivals.same, rivals.better, tag)
  add(list, rivals.around, score)
  add(list, rivals.sentence, score)
  add(list, sourceSize, score)
  add(list, sizeStep, tag)
  add(list, size ? (words[first] as number) : 0, likely)
  add(list, size ? (tags[first] as number) : 0, tag)
  add(list, quotes[cue] ? 1 : 0, score, quoted)
  add(list, speaker < 0 ? 0 : (lemmas[speaker] as number), likely)
  add(list, density, score)
  add(list, density, rate)
  add(list, context.blocks[context.annotation.stretchOf[cue] as number]?.kind === 'headline' ? 1 : 0, score)
  add(list, columns.relations[cue], tag, likely)
  add(list, columns.relations[cue], lemma)
  add(list, cued)
  add(list, cued, score)
  add(list, cued, certainty)
  add(list, cued, tag)
  add(list, cued, rivals.same, rivals.better)
  add(list, guess.content.length, score, quoted)
  add(list, certainty, sizeStep)
  add(list, certainty, quoted, sizeStep)
  add(list, context.annotation.tags[first] ?? 0, columns.rates[cue])
}

const logit = (p: number) => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p))
const halves = (value: number) => Math.round(value * 2)

/** Guesses nearby that claim the same words, hold this cue in their content, or stand in the same sentence. */
function rivalsOf({ context }: AttributionColumns, guesses: readonly AttributionGuess[], index: number) {
  const { sentenceOf } = context.annotation
  const guess = guesses[index] as AttributionGuess
  let same = 0
  let better = 0
  let around = 0
  let sentence = 0
  for (let i = Math.max(0, index - NEIGHBOURS); i < Math.min(guesses.length, index + NEIGHBOURS + 1); i++) {
    const other = guesses[i] as AttributionGuess
    if (i === index) continue
    const strength = other.cueScore > 0.7 ? 3 : other.cueScore > 0.35 ? 2 : 1
    if (sentenceOf[other.cue] === sentenceOf[guess.cue] && other.cueScore > 0.3) sentence++
    if (agreement(guess.content, other.content) >= SAME_CONTENT) {
      same = Math.max(same, strength)
      if (other.cueScore > guess.cueScore) better++
    }
    if (holds(other.content, guess.cue)) around = Math.max(around, strength)
  }
  return { same, better: Math.min(better, 2), around, sentence: Math.min(sentence, 3) }
}

/** How thick with cues an article is, in steps: some articles are all speech. */
export function cueDensity({ length }: AttributionColumns, guesses: readonly AttributionGuess[]): number {
  let sum = 0
  for (const guess of guesses) sum += guess.cueScore
  return Math.round(4 * Math.log2(1 + (200 * sum) / Math.max(50, length)))
}

/** The best of guesses that claim the same words: from the surest on, each that agrees with none taken nearby. */
export function bestGuesses(guesses: readonly AttributionGuess[], least: number): AttributionGuess[] {
  const order = guesses
    .map((_, index) => index)
    .sort((a, b) => (guesses[b] as AttributionGuess).confidence - (guesses[a] as AttributionGuess).confidence || a - b)
  const taken = new Uint8Array(guesses.length)
  for (const index of order) {
    const guess = guesses[index] as AttributionGuess
    if (guess.confidence < least || guess.content.length === 0) continue
    let free = true
    for (let i = Math.max(0, index - NEIGHBOURS); free && i < Math.min(guesses.length, index + NEIGHBOURS + 1); i++)
      if (taken[i] && agreement((guesses[i] as AttributionGuess).content, guess.content) >= SAME_CONTENT) free = false
    if (free) taken[index] = 1
  }
  return guesses.filter((_, index) => taken[index])
}
