import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Annotation, type Language, parseArticle, RELATION, TAG } from '@hearsay/core'
import { type AttributionColumns, attributionColumns, findQuotations, readingContext } from './core.ts'

type Offsets = readonly [start: number, end: number]

/** An attribution as the corpus has it: spans of each role in the text. */
export interface CorpusAttribution {
  readonly source: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly content: readonly Offsets[]
}

/** The same in tokens. */
export interface GoldAttribution {
  /** The token that heads the cue. */
  readonly head: number
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
}

/** An article of the corpus with its grammar. */
export interface AttributedArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly CorpusAttribution[]
  readonly columns: AttributionColumns
  readonly gold: readonly GoldAttribution[]
  /** For each token the attribution whose cue it heads, or -1. */
  readonly goldOf: Int32Array
}

const CLAIM_KINDS = new Set(['headline', 'standfirst', 'paragraph', 'heading', 'quote', 'list-item', 'caption'])

/** Reads a part of polnear and its grammar, as `extractClaims` reads it. */
export function readAttributedArticles(corpora: string, split: string, language: Language): AttributedArticle[] {
  const lines = readFileSync(join(corpora, 'polnear', `${split}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map((line) => {
    const { id, text, attributions } = JSON.parse(line) as Omit<AttributedArticle, 'columns'>
    const article = parseArticle(text, { format: 'text', language })
    const blocks = article.blocks.filter((block) => CLAIM_KINDS.has(block.kind))
    const { quotations } = findQuotations(text, blocks)
    const context = readingContext(text, blocks, quotations, language, article.dateline?.span ?? null)
    const columns = attributionColumns(context)
    const gold = attributions.flatMap((attribution) => toGold(columns, attribution) ?? [])
    const goldOf = new Int32Array(columns.length).fill(-1)
    gold.forEach(({ head }, index) => {
      goldOf[head] = index
    })
    return { id, text, attributions, columns, gold, goldOf }
  })
}

function toGold(columns: AttributionColumns, attribution: CorpusAttribution): GoldAttribution | null {
  const { annotation } = columns.context
  const cue = tokensOf(annotation, attribution.cue)
  if (cue.length === 0) return null
  let head = cue[0] as number
  for (const token of cue) if (weightOf(columns, token) < weightOf(columns, head)) head = token
  return {
    head,
    source: tokensOf(annotation, attribution.source),
    cue,
    content: tokensOf(annotation, attribution.content),
  }
}

const FUNCTION_TAGS = new Set<number>([
  TAG.DET,
  TAG.ADP,
  TAG.CCONJ,
  TAG.SCONJ,
  TAG.PART,
  TAG.PRON,
  TAG.PUNCT,
  TAG.ADV,
  TAG.AUX,
])
const FUNCTION_RELATIONS = new Set<number>([
  RELATION.aux,
  RELATION['aux:pass'],
  RELATION.cop,
  RELATION.mark,
  RELATION.case,
  RELATION.det,
])

/** The head of a cue is its highest content word. */
function weightOf({ context: { annotation }, depths }: AttributionColumns, token: number): number {
  return (
    (FUNCTION_TAGS.has(annotation.tags[token] as number) ? 100 : 0) +
    (FUNCTION_RELATIONS.has(annotation.relations[token] as number) ? 50 : 0) +
    (depths[token] as number)
  )
}

/** Tokens of which spans cover at least half. */
function tokensOf({ starts, ends, length }: Annotation, spans: readonly Offsets[]): number[] {
  const tokens: number[] = []
  for (const [start, end] of spans) {
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < length && (starts[i] as number) < end; i++) {
      const [a, b] = [starts[i] as number, ends[i] as number]
      if (Math.min(b, end) - Math.max(a, start) >= (b - a) / 2) tokens.push(i)
    }
  }
  return tokens
}
