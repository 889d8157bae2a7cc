import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BenchError } from './bench-error.ts'
import type { Io } from './io.ts'

type Env = Io['env']

/** The root of this repository: the folder above this file that holds turbo.json. */
export function repositoryRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'turbo.json'))) return folder
    if (folder === dirname(folder)) throw new BenchError('The benchmarks run inside the repository of hearsay only.')
  }
}

/** Where the corpora are: `HEARSAY_CORPORA`, else shared/corpora beside the repository. */
export function corporaFolder(env: Env): string {
  return present(
    env.HEARSAY_CORPORA ?? resolve(repositoryRoot(), '../shared/corpora'),
    'The corpora are not there',
    'HEARSAY_CORPORA',
    'the folder that holds polnear/, pages-a/ and pages-b/',
  )
}

/** Where the scorers are: `HEARSAY_BENCH`, else bench beside the corpora. */
export function scorersFolder(env: Env): string {
  return present(
    env.HEARSAY_BENCH ?? join(dirname(corporaFolder(env)), 'bench'),
    'The scorers are not there',
    'HEARSAY_BENCH',
    'the folder that holds score-attribution.mjs and score-article.mjs',
  )
}

/** Where the seed article is, or where it would be: `HEARSAY_SEED`, else shared/seed beside the repository. */
export function seedFolderPath(env: Env): string {
  return env.HEARSAY_SEED ?? resolve(repositoryRoot(), '../shared/seed')
}

/** The same, and it is an error when there is none. */
export function seedFolder(env: Env): string {
  return present(
    seedFolderPath(env),
    'The seed article is not there',
    'HEARSAY_SEED',
    'the folder that holds article.txt and expected.json',
  )
}

/** Where predictions are written: .bench at the root of the repository, which git ignores. */
export function predictionsFolder(): string {
  return join(repositoryRoot(), '.bench')
}

function present(folder: string, missing: string, variable: string, what: string): string {
  if (existsSync(folder)) return folder
  throw new BenchError(
    `${missing}: ${folder} does not exist.\nThe data is not part of this repository. Set ${variable} to ${what}.`,
  )
}
