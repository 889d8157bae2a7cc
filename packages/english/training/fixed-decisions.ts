import type { ParsedSentence } from './train-parser.ts'
import type { TaggedSentence } from './train-tagger.ts'
import type { TreebankSentence } from './treebank.ts'

/** A decision is fixed when it was made so often, and nearly always the same way. */
const LEAST_WORDS = 40
const LEAST_ARCS = 400
const SHARE_WORDS = 0.998
const SHARE_ARCS = 0.995

/** Words that have but one class: a line for each class, its number and then the words. */
export function fixedWordLines(
  sentences: readonly TreebankSentence[],
  tagged: readonly Pick<TaggedSentence, 'gold'>[],
): Uint8Array {
  const counts = new Map<string, Map<number, number>>()
  sentences.forEach(({ words }, s) => {
    words.forEach((word, i) => {
      const table = counts.get(word) ?? new Map<number, number>()
      const gold = (tagged[s] as TaggedSentence).gold[i] as number
      counts.set(word, table.set(gold, (table.get(gold) ?? 0) + 1))
    })
  })
  const lines = new Map<number, string[]>()
  for (const [word, table] of counts) {
    const only = onlyOne(table, LEAST_WORDS, SHARE_WORDS)
    if (only === undefined || /\s/.test(word)) continue
    const line = lines.get(only)
    if (line) line.push(word)
    else lines.set(only, [word])
  }
  const text = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([number, words]) => `${number} ${words.sort().join(' ')}`)
    .join('\n')
  return new TextEncoder().encode(text)
}

/** Relations that a dependent of a class always has on a side of its head; see `ParserModel.fixed`. */
export function fixedRelations(trees: readonly ParsedSentence[], classes: number): number[] {
  const tables = Array.from({ length: 2 * classes }, () => new Map<number, number>())
  for (const { classes: own, heads, relations } of trees)
    for (let i = 1; i <= own.length; i++) {
      const head = heads[i] as number
      if (head > own.length) continue
      const table = tables[2 * (own[i - 1] as number) + (head < i ? 1 : 0)] as Map<number, number>
      const relation = relations[i] as number
      table.set(relation, (table.get(relation) ?? 0) + 1)
    }
  return tables.map((table) => onlyOne(table, LEAST_ARCS, SHARE_ARCS) ?? -1)
}

function onlyOne(table: ReadonlyMap<number, number>, least: number, share: number): number | undefined {
  let total = 0
  for (const count of table.values()) total += count
  if (total < least) return undefined
  for (const [key, count] of table) if (count >= share * total) return key
  return undefined
}
