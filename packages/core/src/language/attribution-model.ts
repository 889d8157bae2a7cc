import type { LogScale } from './learner/log-scale.ts'
import { type WeightTable, weightTable } from './learner/weight-table.ts'
import { openWeights } from './learner/weights-file.ts'

/** Kind of the file of weights that holds an attribution model. */
export const ATTRIBUTION_KIND = 'attribution'

/**
 * What is learned about attribution in a language. A language package hands it over as `Language.attribution`, made from
 * its own file by `openAttribution`; what is in it is known to core alone.
 */
export interface AttributionModel {
  /** How often a word of a tag is a cue, in steps; words that never are one are missing. */
  readonly rates: WeightTable
  /** Whether a token heads a cue. */
  readonly cues: WeightTable
  /** What each token is to a cue. */
  readonly roles: WeightTable
  /** Which roles follow each other. */
  readonly steps: WeightTable
  /** Whether what was found for a cue is a claim. */
  readonly acceptance: WeightTable
}

/** Number of outputs of each table. */
const OUTPUTS = { rates: 1, cues: 1, roles: 4, steps: 16, acceptance: 1 } as const

/** Names of the tables, as the sections of the file are named. */
export const ATTRIBUTION_TABLES = ['rates', 'cues', 'roles', 'steps', 'acceptance'] as const

/**
 * Opens the bytes of an attribution model.
 *
 * @throws HearsayError `invalid-language` when the bytes are no such file, are cut or were changed.
 * @example
 * const language = { ...english, attribution: openAttribution(bytes) }
 */
export function openAttribution(bytes: Uint8Array): AttributionModel {
  const file = openWeights(bytes, ATTRIBUTION_KIND)
  const table = (name: keyof typeof OUTPUTS) =>
    weightTable(
      OUTPUTS[name],
      file.section(`${name}.present`),
      file.section(`${name}.codes`),
      file.value(`${name}.scale`) as LogScale,
    )
  return {
    rates: table('rates'),
    cues: table('cues'),
    roles: table('roles'),
    steps: table('steps'),
    acceptance: table('acceptance'),
  }
}
