import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Language } from './language/language.ts'
import type { Article, BlockKind } from './model/article.ts'
import { HearsayError } from './model/error.ts'

/** How an article is read. */
export interface ParseOptions {
  /** `auto` (the default) takes input that has HTML tags as HTML. */
  readonly format?: 'auto' | 'text' | 'html'
  /** The language of the article; its block tagger is used where it has one. */
  readonly language?: Language
  /** Where the input was read. */
  readonly url?: string
  /** When it was published, in ISO 8601, where the caller knows; else it is looked for in the document. */
  readonly publishedAt?: string
  /** Keep the reasons for each block's kind. */
  readonly explain?: boolean
}

/** Reads an article. */
export function parseArticle(input: string, options: ParseOptions = {}): Article {
  if (typeof input !== 'string')
    throw new HearsayError('invalid-argument', `parseArticle takes a string, not ${typeof input}.`)
  const blocks = [...input.matchAll(/[^\r\n]+/g)].map((line) => {
    const kind: BlockKind = line.index === 0 ? 'headline' : 'paragraph'
    return { kind, span: { start: line.index, end: line.index + line[0].length }, confidence: 0.5 }
  })
  const first = blocks[0]
  return {
    schemaVersion: 1,
    id: bytesToHex(sha256(utf8ToBytes(input))),
    text: input,
    format: 'text',
    url: options.url ?? null,
    canonicalUrl: null,
    headline: first ? { text: input.slice(first.span.start, first.span.end), span: first.span } : null,
    alternativeHeadlines: [],
    standfirst: null,
    authors: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    dateline: null,
    section: null,
    language: options.language?.code ?? null,
    related: [],
    credit: null,
    corrections: [],
    blocks,
    issues: [],
  }
}
