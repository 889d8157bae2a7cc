import type { BlockKind } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** Where a line stands in its page, and what that tells. */
export interface Place {
  /** Name of the block element that holds it, in lower case: `p`, `h2`, `li`, `div` … */
  readonly tag: string
  /** The kind that the structure alone gives, or null where the words must decide. */
  readonly kind: BlockKind | null
  /** What in the structure says so: `<figcaption>`, `class "newsletter"`. */
  readonly reason: string
  /** Whether the line stands inside the part of the page that holds the article. */
  readonly main: boolean
  /** Share of its characters that stand inside links, 0 to 1. */
  readonly linkShare: number
  /** Links inside it, in order. */
  readonly links: readonly PlacedLink[]
}

/** A link, with its words in `article.text` and its address as the page gives it. */
export interface PlacedLink {
  readonly span: Span
  readonly href: string
}
