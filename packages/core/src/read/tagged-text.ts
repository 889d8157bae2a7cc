import type { Block, BlockKind } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import type { Line } from './line.ts'

/** A text with its blocks and the lines they came from: what the fields of an article are read from. */
export interface TaggedText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** One a block, in the same order. */
  readonly lines: readonly Line[]
}

/** The blocks of a kind, in order. */
export function blocksOf({ blocks }: TaggedText, kind: BlockKind): readonly Block[] {
  return blocks.filter((block) => block.kind === kind)
}

/** The words of a span as a field. */
export function fieldAt(text: string, span: Span): { readonly text: string; readonly span: Span } {
  return { text: text.slice(span.start, span.end), span }
}
