import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { corporaFolder } from '../data-folders.ts'
import type { Io } from '../io.ts'
import { readJsonLines } from '../json-lines.ts'

/** Texts of polnear/dev, or none where the corpora are not there: speed can be measured without them. */
export function readRealArticles(env: Io['env'], most: number): string[] {
  try {
    const path = join(corporaFolder(env), 'polnear', 'dev.jsonl')
    return existsSync(path) ? readJsonLines<{ text: string }>(path, most).map(({ text }) => text) : []
  } catch {
    return []
  }
}
