import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { BenchError } from './bench-error.ts'

/**
 * Reads a file with one JSON document a line, at most `limit` of them.
 *
 * @throws BenchError when there is no such file
 */
export function readJsonLines<T>(path: string, limit = Number.POSITIVE_INFINITY): T[] {
  if (!existsSync(path)) throw new BenchError(`There is no ${path}.`)
  const documents: T[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (documents.length >= limit) break
    if (line !== '') documents.push(JSON.parse(line) as T)
  }
  return documents
}

/** Writes one JSON document a line, making the folder where it is missing. */
export function writeJsonLines(path: string, documents: readonly unknown[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
}
