import { type Annotation, TAG, tokenAt } from '../language/annotation.ts'
import { type DependencyTree, dependencyTree } from '../language/dependency-tree.ts'
import type { Language } from '../language/language.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Block } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { partAt, type Quotation } from './quotations/quotation.ts'

/** What every rule that looks for claims can see. Made once for an article. */
export interface ReadingContext {
  readonly text: string
  /** The blocks that can hold claims of the article; the stretches of the annotation. */
  readonly blocks: readonly Block[]
  readonly annotation: Annotation
  readonly tree: DependencyTree
  readonly lexicon: Lexicon
  /** Names of the fine tags, for `annotation.fineTags`. */
  readonly fineTags: readonly string[]
  readonly quotations: readonly Quotation[]
  /** For each token, the innermost quotation that holds it, or -1. */
  readonly quotationOf: Int32Array
}

/** Reads the grammar of the blocks and lays the quotations over it. */
export function readingContext(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  language: Language,
  dateline: Span | null = null,
): ReadingContext {
  const annotation = language.annotate(text, stretchesOf(blocks, dateline))
  return {
    text,
    blocks,
    annotation,
    tree: dependencyTree(annotation),
    lexicon: language.lexicon,
    fineTags: language.fineTags,
    quotations,
    quotationOf: quotationOfTokens(annotation, quotations),
  }
}

/** The words of the blocks; a dateline at the start of one ("KARLSUND, 5 March —") is no part of its first sentence. */
function stretchesOf(blocks: readonly Block[], dateline: Span | null): Span[] {
  return blocks.map(({ span }) => {
    const opens = dateline !== null && dateline.start === span.start && dateline.end < span.end
    return opens ? { start: dateline.end, end: span.end } : span
  })
}

function quotationOfTokens(annotation: Annotation, quotations: readonly Quotation[]): Int32Array {
  const quotationOf = new Int32Array(annotation.length).fill(-1)
  // In order of their starts, so that an inner quotation overwrites the one around it.
  quotations.forEach((quotation, index) => {
    for (const part of quotation.parts) {
      for (let i = tokenAt(annotation, part.start); i < annotation.length; i++) {
        if ((annotation.starts[i] as number) >= part.end) break
        quotationOf[i] = index
      }
    }
  })
  return quotationOf
}

/**
 * The stretch that tokens `[from, to)` cover, without commas, full stops and dashes at its ends, or null if nothing is
 * left. `inside` is the quotation that the words are taken from, or -1: its own marks and its last stop are not theirs.
 */
export function contentSpan(context: ReadingContext, from: number, to: number, inside = -1): Span | null {
  const { annotation, quotationOf, text } = context
  const loose = (token: number) => {
    const around = quotationOf[token] as number
    if (around !== -1 && around !== inside) return false
    const mark = text.slice(annotation.starts[token], annotation.ends[token])
    return /^[.,;:–—―-]+$/.test(mark) || (around === inside && inside >= 0 && isMarkOf(context, inside, token))
  }
  let words = from
  while (words < to && annotation.tags[words] === TAG.PUNCT) words++
  if (words === to) return null
  while (to > from && (loose(to - 1) || opens(context, to - 1))) to--
  while (from < to && loose(from)) from++
  if (from >= to) return null
  // "had fallen ill." at the end of a sentence is a word with its stop, whatever abbreviation it looks like.
  const stop = quotationOf[to - 1] === -1 && isWordWithStop(context, to - 1) ? 1 : 0
  return { start: annotation.starts[from] as number, end: (annotation.ends[to - 1] as number) - stop }
}

/** Whether a token is the mark at an end of one of the parts of a quotation. */
function isMarkOf({ annotation, quotations }: ReadingContext, index: number, token: number): boolean {
  const quotation = quotations[index] as Quotation
  const part = partAt(quotation, annotation.starts[token] as number)
  const [outer, inner] = [quotation.parts[part], quotation.inner[part]]
  if (!outer || !inner) return false
  return (annotation.ends[token] as number) <= inner.start || (annotation.starts[token] as number) >= inner.end
}

function isWordWithStop({ annotation, text }: ReadingContext, token: number): boolean {
  const last = annotation.sentences[(annotation.sentenceOf[token] as number) + 1] === token + 1
  return last && /^\p{Ll}+\.$/u.test(text.slice(annotation.starts[token], annotation.ends[token]))
}

/** Whether a token is the mark that opens a quotation. */
function opens({ annotation, quotations, quotationOf }: ReadingContext, token: number): boolean {
  const quotation = quotations[quotationOf[token] as number]
  const start = annotation.starts[token] as number
  return quotation?.parts[partAt(quotation, start)]?.start === start
}

/** The word of a token in lower case. */
export function lower({ annotation, text }: ReadingContext, token: number): string {
  return text.slice(annotation.starts[token], annotation.ends[token]).toLowerCase()
}
