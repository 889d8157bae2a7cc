import type { AttributionModel } from '../../language/attribution-model.ts'
import { addScores, type WeightTable } from '../../language/learner/weight-table.ts'
import type { ReadingContext } from '../reading-context.ts'
import { acceptanceFeatures, bestGuesses, cueDensity } from './acceptance-features.ts'
import { type AttributionColumns, attributionColumns } from './attribution-columns.ts'
import { type AttributionGuess, rangesOf } from './attribution-guess.ts'
import { cueFeatures, sentenceView } from './cue-features.ts'
import { fillCueRates } from './cue-rates.ts'
import { type CueView, cueView, lookFrom } from './cue-view.ts'
import { cueWindow } from './cue-window.ts'
import { type FeatureList, featureList } from './feature-list.ts'
import { roleFeatures } from './role-features.ts'
import { clearLattice, decodeRoles, ROLE, ROLES, type RoleLattice, roleLattice } from './role-lattice.ts'

/** Tokens less likely to be a cue are not looked at further. */
export const LEAST_CUE = 0.3
/** A source is kept when one is likelier than this: a wrong one costs less than none. */
export const LEAST_SOURCED = 0.1
/** A guess less likely than this is no claim. */
export const LEAST_CONFIDENCE = 0.47

/** The claims that the model finds, in order of their cues: the best of those that claim the same words. */
export function guessAttributions(context: ReadingContext, model: AttributionModel): AttributionGuess[] {
  const columns = attributionColumns(context)
  fillCueRates(columns, model.rates)
  scoreCues(columns, model.cues)
  const guesses = guessRoles(columns, model)
  judgeGuesses(columns, guesses, model.acceptance)
  return bestGuesses(guesses, LEAST_CONFIDENCE)
}

/** Calls `visit` for each candidate with its features. */
export function eachCandidate(columns: AttributionColumns, visit: (token: number, list: FeatureList) => void): void {
  const { sentences } = columns.context.annotation
  const list = featureList()
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const from = sentences[sentence] as number
    const to = sentences[sentence + 1] as number
    let view: ReturnType<typeof sentenceView> | undefined
    for (let token = from; token < to; token++) {
      if (!columns.rates[token]) continue
      view ??= sentenceView(columns, sentence)
      cueFeatures(columns, view, token, list)
      visit(token, list)
    }
  }
}

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score))

function scoreCues(columns: AttributionColumns, cues: WeightTable): void {
  const score = new Float64Array(1)
  eachCandidate(columns, (token, list) => {
    score[0] = 0
    addScores(cues, list.values, list.count, score)
    columns.cueScores[token] = sigmoid(score[0])
  })
}

/** Cues that a sentence has at most: so many, and one more for each so many tokens. */
const MOST_CUES = 5
const TOKENS_A_CUE = 20

/** Tokens that may head a cue, in order; of a sentence that is all cues, as no real one is, the likeliest. */
export function likelyCues({ context, cueScores }: AttributionColumns): number[] {
  const { sentences } = context.annotation
  const cues: number[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const [from, to] = [sentences[sentence] as number, sentences[sentence + 1] as number]
    const own: number[] = []
    for (let token = from; token < to; token++) if ((cueScores[token] as number) >= LEAST_CUE) own.push(token)
    const most = MOST_CUES + Math.floor((to - from) / TOKENS_A_CUE)
    if (own.length > most) {
      own.sort((a, b) => (cueScores[b] as number) - (cueScores[a] as number) || a - b)
      own.length = most
      own.sort((a, b) => a - b)
    }
    cues.push(...own)
  }
  return cues
}

/** A guess for each token that may be a cue and has a content. */
function guessRoles(columns: AttributionColumns, model: AttributionModel): AttributionGuess[] {
  const guesses: AttributionGuess[] = []
  const [view, lattice, roles, steps] = [cueView(), roleLattice(), featureList(), featureList()]
  for (const cue of likelyCues(columns)) {
    const window = cueWindow(columns, cue)
    lookFrom(columns, window, view)
    const length = window.to - window.from
    clearLattice(lattice, length)
    for (let row = 0; row < length; row++) {
      roleFeatures(columns, view, window.from + row, roles, steps)
      addScores(model.roles, roles.values, roles.count, lattice.roles, row * ROLES)
      addScores(model.steps, steps.values, steps.count, lattice.steps, row * ROLES * ROLES)
    }
    const guess = guessOf(columns, view, lattice)
    if (guess) guesses.push(guess)
  }
  return guesses
}

/** Reads a guess off a lattice with its scores; null when there is no content. */
export function guessOf(columns: AttributionColumns, view: CueView, lattice: RoleLattice): AttributionGuess | null {
  const { cue, from } = view.window
  const { sourced, certainty, cued } = decodeRoles(lattice, cue - from, LEAST_SOURCED)
  const ranges = (role: number) => rangesOf(lattice.path, lattice.length, from, role)
  const content = ranges(ROLE.content)
  if (content.length === 0) return null
  return {
    cue,
    source: ranges(ROLE.source)[0] ?? null,
    cueWords: ranges(ROLE.cue),
    content,
    cueScore: columns.cueScores[cue] as number,
    sourced,
    certainty,
    cued,
    confidence: 0,
  }
}

function judgeGuesses(
  columns: AttributionColumns,
  guesses: readonly AttributionGuess[],
  acceptance: WeightTable,
): void {
  const density = cueDensity(columns, guesses)
  const list = featureList()
  const score = new Float64Array(1)
  guesses.forEach((guess, index) => {
    acceptanceFeatures(columns, guesses, index, density, list)
    score[0] = 0
    addScores(acceptance, list.values, list.count, score)
    guess.confidence = sigmoid(score[0])
  })
}
