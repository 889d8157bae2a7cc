import type { Span } from '../../model/span.ts'
import type { PlacedLink } from '../place.ts'

/** An element of a page, with what later steps ask of it. */
export interface PageElement {
  readonly tag: string
  /** Its place in `Page.elements`: parents come before their children. */
  readonly index: number
  readonly parent: PageElement | null
  /** Lower-case words of class, id, role and the like. */
  readonly words: readonly string[]
  readonly itemprop: string
  readonly role: string
}

/** A line of the page's visible text. */
export interface PageLine {
  readonly span: Span
  /** The block element that holds it. */
  readonly element: PageElement
  readonly links: readonly PlacedLink[]
  /** Share of its characters that stand inside links, 0 to 1. */
  readonly linkShare: number
}

/** A `<time>`, or an element that microdata calls a date. */
export interface PageTime {
  readonly value: string
  readonly itemprop: string
}

/** A page after reading: its visible text in lines, and what it says about itself. */
export interface Page {
  readonly text: string
  /** All elements whose content is kept, in document order. */
  readonly elements: readonly PageElement[]
  readonly lines: readonly PageLine[]
  readonly title: string
  readonly language: string | null
  /** Name or property in lower case → content; the first one counts. */
  readonly metas: ReadonlyMap<string, string>
  readonly canonicalUrl: string | null
  /** Texts of scripts with JSON-LD. */
  readonly structuredData: readonly string[]
  /** Texts of elements with `rel="author"` or `itemprop="author"`. */
  readonly authors: readonly string[]
  readonly times: readonly PageTime[]
  /** Which limits were reached. */
  readonly truncated: { readonly depth: boolean; readonly count: boolean }
}
