import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Language, openAttribution } from '@hearsay/core'
import { loadEnglish, VERSION } from '../../src/index.node.ts'
import { corporaFolder } from '../corpora.ts'
import { type AttributedArticle, readAttributedArticles } from './attributed-article.ts'
import { attributionPredictions } from './attribution-predictions.ts'
import { trainAttribution } from './train-attribution.ts'

// Learns attribution from polnear/train with the English weights that are there, and measures it on polnear/dev: train
// those first. `node train-attribution.js [FILE]` writes to another file.

/** What the scorer beside the corpora gives. */
interface Scores {
  readonly tokens: Record<'source' | 'cue' | 'content', { f1: number }>
  readonly relations: Record<'content' | 'linked' | 'exact', { f1: number }>
}
type Score = (gold: readonly unknown[], predicted: readonly unknown[]) => Scores

// The bundle lies in node_modules/.training of the package.
const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '../..')
const corpora = corporaFolder(packageFolder)
const log = (line: string) => {
  process.stdout.write(`${line}\n`)
}

const english = await loadEnglish({ weights: join(packageFolder, 'data/english.bin') })
const training = readAttributedArticles(corpora, 'train', english)
log(`${training.length} articles, ${training.reduce((sum, { gold }) => sum + gold.length, 0)} attributions`)
const bytes = trainAttribution(training, VERSION, log)
const target = resolve(packageFolder, process.argv[2] ?? 'data/attribution.bin')
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, bytes)
log(`wrote ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} with gzip`)
await measure({ ...english, attribution: openAttribution(bytes) })
const cpu = process.cpuUsage()
log(`${((cpu.user + cpu.system) / 1e6).toFixed(0)} CPU-seconds`)

/** Prints the figures of the model alone, without rules, when the scorer lies where it is looked for. */
async function measure(language: Language): Promise<void> {
  const scorer = resolve(process.env.HEARSAY_BENCH ?? join(corpora, '../bench'), 'score-attribution.mjs')
  if (!existsSync(scorer)) return log(`not measured: there is no ${scorer}`)
  const { score } = (await import(pathToFileURL(scorer).href)) as { score: Score }
  const articles: AttributedArticle[] = readAttributedArticles(corpora, 'dev', language)
  const { tokens, relations } = score(articles, attributionPredictions(articles, language))
  log(`words: source ${tokens.source.f1}, cue ${tokens.cue.f1}, content ${tokens.content.f1}`)
  log(`relations: content ${relations.content.f1}, linked ${relations.linked.f1}, exact ${relations.exact.f1}`)
}
