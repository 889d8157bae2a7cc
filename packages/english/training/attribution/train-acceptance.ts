import type { AttributedArticle } from './attributed-article.ts'
import {
  type AttributionGuess,
  type AttributionModel,
  acceptanceFeatures,
  addScores,
  clearLattice,
  cueDensity,
  cueView,
  cueWindow,
  featureList,
  guessOf,
  likelyCues,
  lookFrom,
  ROLES,
  roleFeatures,
  roleLattice,
} from './core.ts'
import type { DecisionList } from './logistic.ts'

/** From this agreement of words on, a guess is the claim of the corpus: as the scorer pairs them. */
const RIGHT = 0.5

/** What the roles' model makes of every likely cue of an article. */
export function guessesOf(
  { columns }: AttributedArticle,
  model: Pick<AttributionModel, 'roles' | 'steps'>,
): AttributionGuess[] {
  const guesses: AttributionGuess[] = []
  const [view, lattice, roles, steps] = [cueView(), roleLattice(), featureList(), featureList()]
  for (const cue of likelyCues(columns)) {
    const window = cueWindow(columns, cue)
    lookFrom(columns, window, view)
    clearLattice(lattice, window.to - window.from)
    for (let token = window.from; token < window.to; token++) {
      const row = token - window.from
      roleFeatures(columns, view, token, roles, steps)
      addScores(model.roles, roles.values, roles.count, lattice.roles, row * ROLES)
      addScores(model.steps, steps.values, steps.count, lattice.steps, row * ROLES * ROLES)
    }
    const guess = guessOf(columns, view, lattice)
    if (guess) guesses.push(guess)
  }
  return guesses
}

/** Adds the guesses of an article to the decisions of what is a claim. */
export function addGuesses(list: DecisionList, article: AttributedArticle, guesses: readonly AttributionGuess[]): void {
  const features = featureList()
  const density = cueDensity(article.columns, guesses)
  guesses.forEach((guess, index) => {
    acceptanceFeatures(article.columns, guesses, index, density, features)
    list.push(features.values, features.count, isRight(article, guess))
  })
}

/** Whether a guess has the words of an attribution of the corpus; one with another cue needs some more of them. */
function isRight({ gold }: AttributedArticle, guess: AttributionGuess): boolean {
  const words = new Set<number>()
  for (const [from, to] of guess.content) for (let token = from; token < to; token++) words.add(token)
  return gold.some(({ content, cue }) => {
    const shared = content.filter((token) => words.has(token)).length
    const agrees = (2 * shared) / Math.max(1, words.size + content.length)
    const sameCue = cue.some((token) => guess.cueWords.some(([from, to]) => from <= token && token < to))
    return agrees - (sameCue ? 0 : 0.2) >= RIGHT
  })
}
