import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BenchError } from './bench-error.ts'
import { predictionsFolder, scorersFolder } from './data-folders.ts'
import type { Io } from './io.ts'
import { writeJsonLines } from './json-lines.ts'

/** A task whose gold documents are written once and scored for many tools. */
export interface ScorerRun {
  /** File of the scorer: `score-attribution.mjs`. */
  readonly scorer: string
  /** Part of the file names under .bench: `polnear-dev`. */
  readonly name: string
  /** Gold documents, in the scorer's format. */
  readonly gold: readonly unknown[]
}

/**
 * Writes gold and predictions to .bench and runs the scorer on them as it is, in a process of its own. The gold is
 * written too, since a limited run is scored against a part of it.
 *
 * @param tool part of the file name of the predictions
 * @returns what the scorer prints under `--json`
 * @throws BenchError when the scorer is missing or fails
 */
export function runScorer<Score>(run: ScorerRun, tool: string, predictions: readonly unknown[], env: Io['env']): Score {
  const scorer = join(scorersFolder(env), run.scorer)
  if (!existsSync(scorer)) throw new BenchError(`There is no ${scorer}. Set HEARSAY_BENCH to the folder that holds it.`)
  const gold = join(predictionsFolder(), `${run.name}.gold.jsonl`)
  const predicted = join(predictionsFolder(), `${run.name}.${fileName(tool)}.jsonl`)
  writeJsonLines(gold, run.gold)
  writeJsonLines(predicted, predictions)
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, gold, predicted, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new BenchError(`${run.scorer} failed: ${stderr}`)
  return JSON.parse(stdout) as Score
}

const fileName = (tool: string) => (tool.toLowerCase().match(/[a-z0-9]+/g) ?? ['tool']).join('-')
