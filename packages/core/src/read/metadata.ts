/** What a document says about its article outside the text: JSON-LD, OpenGraph, meta tags. Null or empty where it says nothing. */
export interface Metadata {
  /** Titles without the site's name, the most trusted first. */
  readonly titles: readonly string[]
  readonly description: string | null
  /** Names alone. */
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly section: string | null
  /** ISO 8601. */
  readonly publishedAt: string | null
  /** ISO 8601. */
  readonly modifiedAt: string | null
  readonly canonicalUrl: string | null
  /** BCP 47. */
  readonly language: string | null
}

/** The metadata of a document that has none: plain text. */
export const NO_METADATA: Metadata = {
  titles: [],
  description: null,
  authors: [],
  publisher: null,
  section: null,
  publishedAt: null,
  modifiedAt: null,
  canonicalUrl: null,
  language: null,
}
