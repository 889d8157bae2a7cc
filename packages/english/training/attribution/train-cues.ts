import type { AttributedArticle } from './attributed-article.ts'
import { eachCandidate } from './core.ts'
import { DecisionList, type Decisions, type LogisticOptions, logisticScore, trainLogistic } from './logistic.ts'

/** Whether each candidate heads a cue; `articleOf` and `tokens` tell where each decision stands. */
export interface CueDecisions extends Decisions {
  readonly articleOf: readonly number[]
  readonly tokens: readonly number[]
}

export function cueDecisions(articles: readonly AttributedArticle[]): CueDecisions {
  const list = new DecisionList()
  const articleOf: number[] = []
  const tokens: number[] = []
  articles.forEach(({ columns, goldOf }, index) => {
    eachCandidate(columns, (token, features) => {
      list.push(features.values, features.count, (goldOf[token] as number) >= 0)
      articleOf.push(index)
      tokens.push(token)
    })
  })
  return { ...list.decisions(), articleOf, tokens }
}

/** Fills in how likely each candidate of the training articles is a cue, by models that have not seen its article. */
export function fillCueScoresByFolds(
  articles: readonly AttributedArticle[],
  decisions: CueDecisions,
  folds: number,
  options: LogisticOptions,
): void {
  const all = decisions.tokens.map((_, i) => i)
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (i: number) => (decisions.articleOf[i] as number) % folds === fold
    const weights = trainLogistic(
      decisions,
      all.filter((i) => !isHeld(i)),
      options,
    )
    for (const i of all) if (isHeld(i)) fillScore(articles, decisions, i, weights, options.bits)
  }
}

function fillScore(
  articles: readonly AttributedArticle[],
  decisions: CueDecisions,
  i: number,
  weights: Float32Array,
  bits: number,
): void {
  const { columns } = articles[decisions.articleOf[i] as number] as AttributedArticle
  columns.cueScores[decisions.tokens[i] as number] = logisticScore(decisions, weights, bits, i)
}
