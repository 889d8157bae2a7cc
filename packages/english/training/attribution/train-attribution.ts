import { writeWeights } from '../write-weights.ts'
import type { AttributedArticle } from './attributed-article.ts'
import { ATTRIBUTION_KIND, weightTable } from './core.ts'
import { DecisionList, type LogisticOptions, trainLogistic } from './logistic.ts'
import { type PackedTable, packTable } from './pack-table.ts'
import { addGuesses, guessesOf } from './train-acceptance.ts'
import { cueDecisions, fillCueScoresByFolds } from './train-cues.ts'
import { countCues, fillRatesWithoutOwn, packRates } from './train-rates.ts'
import { type RoleOptions, type RoleWeights, trainRoles } from './train-roles.ts'

/** Parts that the articles are cut into, so that each step learns from what the one before makes of unseen text. */
const CUE_FOLDS = 4
const ROLE_FOLDS = 3

const CUES: LogisticOptions = { bits: 20, epochs: 4, rate: 0.02, decay: 1e-6, seen: 2 }
const ROLES: RoleOptions = {
  roleBits: 20,
  stepBits: 18,
  epochs: 4,
  rate: 0.03,
  decay: 1e-6,
  dropout: 0.7,
  seen: 2,
}
const ACCEPTANCE: LogisticOptions = { bits: 18, epochs: 6, rate: 0.02, decay: 1e-4, dropout: 0.3, seen: 3 }

// What is dropped from each table, and how coarse the rest is: the file's size against the score on the dev part.
const PACKING = {
  cues: { least: 0.03, stride: 4 },
  roles: { least: 0.018, stride: 4 },
  steps: { least: 0.06, stride: 4 },
  acceptance: { least: 0.003, stride: 1 },
} as const

/** Bytes of the attribution model, learned from articles; `log` is told how it goes. */
export function trainAttribution(
  articles: readonly AttributedArticle[],
  version: string,
  log: (line: string) => void,
): Uint8Array {
  const counts = countCues(articles)
  const rates = packRates(counts)
  for (const article of articles) fillRatesWithoutOwn(article, counts)

  const decisions = cueDecisions(articles)
  log(`${decisions.tokens.length} candidates`)
  const everyone = decisions.tokens.map((_, i) => i)
  const cues = packTable(trainLogistic(decisions, everyone, CUES), 1, PACKING.cues)
  fillCueScoresByFolds(articles, decisions, CUE_FOLDS, CUES)
  log('scored the cues by folds')

  const list = new DecisionList()
  for (let fold = 0; fold < ROLE_FOLDS; fold++) {
    const weights = trainRoles(
      articles.filter((_, i) => i % ROLE_FOLDS !== fold),
      ROLES,
    )
    const model = packRoles(weights)
    const tables = { roles: tableOf(model.roles), steps: tableOf(model.steps) }
    articles.forEach((article, i) => {
      if (i % ROLE_FOLDS === fold) addGuesses(list, article, guessesOf(article, tables))
    })
    log(`guessed part ${fold + 1} of ${ROLE_FOLDS}`)
  }
  const judged = list.decisions()
  const acceptance = packTable(trainLogistic(judged, [...judged.answers.keys()], ACCEPTANCE), 1, PACKING.acceptance)
  const { roles, steps } = packRoles(trainRoles(articles, { ...ROLES, log }))
  return write(version, { rates, cues, roles, steps, acceptance })
}

function packRoles({ roles, steps }: RoleWeights): { roles: PackedTable; steps: PackedTable } {
  return { roles: packTable(roles, 4, PACKING.roles), steps: packTable(steps, 16, PACKING.steps) }
}

const tableOf = ({ outputs, present, codes, scale }: PackedTable) => weightTable(outputs, present, codes, scale)

function write(version: string, tables: Record<string, PackedTable>): Uint8Array {
  const sections: Record<string, Uint8Array> = {}
  const values: Record<string, unknown> = {}
  for (const [name, { present, codes, scale }] of Object.entries(tables)) {
    sections[`${name}.present`] = present
    sections[`${name}.codes`] = codes
    values[`${name}.scale`] = scale
  }
  return writeWeights(ATTRIBUTION_KIND, version, sections, values)
}
