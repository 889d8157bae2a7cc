import { extractClaims, parseArticle } from '@hearsay/core'
import { loadEnglish } from '@hearsay/english'
import { type SeedScore, scoreSeed } from './score-seed.ts'
import { readSeed } from './seed-data.ts'

/** Reads the seed article from its folder, analyses it and scores the result. */
export async function analyseSeed(folder: string): Promise<{ readonly text: string; readonly score: SeedScore }> {
  const language = await loadEnglish()
  const { text, expected } = readSeed(folder)
  const analysis = extractClaims(parseArticle(text, { format: 'text', language }), { language })
  return { text, score: scoreSeed(analysis, expected) }
}
