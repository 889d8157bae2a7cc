import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Language } from './language/language.ts'
import type { Article, Block } from './model/article.ts'
import { HearsayError } from './model/error.ts'
import type { Issue } from './model/issue.ts'
import type { TrailEntry } from './model/trail.ts'
import type { Label } from './read/blocks/label.ts'
import { tagBlocks } from './read/blocks/tag-blocks.ts'
import { authorFields } from './read/fields/author-fields.ts'
import { creditField } from './read/fields/credit-field.ts'
import { dateFields } from './read/fields/date-fields.ts'
import { datelineField } from './read/fields/dateline-field.ts'
import { headlineFields } from './read/fields/headline-fields.ts'
import { relatedField } from './read/fields/related-field.ts'
import { correctionFields, metadataField, standfirstField } from './read/fields/text-fields.ts'
import { findDate } from './read/find-date.ts'
import type { Line } from './read/line.ts'
import { looksLikeHtml } from './read/looks-like-html.ts'
import { readHtml } from './read/read-html.ts'
import { readText } from './read/read-text.ts'
import type { Source } from './read/source.ts'

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

/**
 * Reads a news article into typed blocks and fields. Any string is read, however broken: what is wrong with it comes as
 * `issues` of the result. What the document does not tell is null or empty.
 *
 * @param input plain text or HTML
 * @returns for plain text, `text` is the input unchanged; for HTML it is the visible text, one block a line. All spans
 *   count UTF-16 code units of `text`.
 * @throws HearsayError `invalid-argument` when the input is no string, the format unknown or `publishedAt` no date.
 * @example
 * const article = parseArticle('Ferry line to close\n\nThe last ferry sails in May, the port said.')
 * article.headline?.text // 'Ferry line to close'
 * article.blocks[1] // { kind: 'paragraph', span: { start: 21, end: 64 }, … }
 */
export function parseArticle(input: string, options: ParseOptions = {}): Article {
  const publishedAt = checkArguments(input, options)
  const source = readSource(input, options)
  const labels = tagBlocks(source.text, source.lines)
  const blocks = source.lines.map((line, index) => toBlock(line, labels[index]))
  const tagged = { text: source.text, blocks, lines: source.lines }
  const { metadata } = source
  return {
    schemaVersion: 1,
    id: bytesToHex(sha256(utf8ToBytes(source.text))),
    text: source.text,
    format: source.format,
    url: options.url ?? null,
    canonicalUrl: metadata.canonicalUrl,
    ...headlineFields(tagged, metadata),
    standfirst: standfirstField(tagged),
    authors: authorFields(tagged, metadata),
    publisher: metadataField(metadata, 'publisher'),
    ...dateFields(tagged, metadata, publishedAt),
    dateline: datelineField(tagged),
    section: metadataField(metadata, 'section'),
    language: metadata.language ?? options.language?.code ?? null,
    related: relatedField(tagged),
    credit: creditField(tagged),
    corrections: correctionFields(tagged),
    blocks,
    issues: [...source.issues, ...contentIssues(source, blocks)],
    ...(options.explain ? { trail: blocks.map((block, index) => toTrailEntry(block, labels[index])) } : {}),
  }
}

function readSource(input: string, { format = 'auto', url }: ParseOptions): Source {
  const isHtml = format === 'html' || (format === 'auto' && looksLikeHtml(input))
  return isHtml ? readHtml(input, url ?? null) : readText(input)
}

function toBlock({ span }: Line, label: Label | undefined): Block {
  return { kind: label?.kind ?? 'other', span, confidence: label?.confidence ?? 0 }
}

function toTrailEntry({ kind, span }: Block, label: Label | undefined): TrailEntry {
  return { step: 'blocks', span, reason: `${kind}: ${label?.reason ?? 'no rule'}` }
}

/** What a reader should know about the document as a whole. */
function contentIssues({ text, lines }: Source, blocks: readonly Block[]): readonly Issue[] {
  const span = null
  if (lines.length === 0) {
    const message = text === '' ? 'The input is empty.' : 'There is nothing but white space in the input.'
    return [{ code: 'empty-input', message, span }]
  }
  if (blocks.some(({ kind }) => kind === 'paragraph')) return []
  return [{ code: 'no-article', message: 'No line looks like the text of an article.', span }]
}

/** Refuses what a caller got wrong. Returns the date of publication in ISO 8601, or null when none was given. */
function checkArguments(input: unknown, { format, publishedAt, url }: ParseOptions): string | null {
  if (typeof input !== 'string') {
    throw invalid(`parseArticle takes the article as a string, not ${input === null ? 'null' : typeof input}.`)
  }
  if (format !== undefined && format !== 'auto' && format !== 'text' && format !== 'html') {
    throw invalid(`The format is 'auto', 'text' or 'html', not ${JSON.stringify(format)}.`)
  }
  if (url !== undefined && typeof url !== 'string') throw invalid(`The url is a string, not ${typeof url}.`)
  if (publishedAt === undefined) return null
  const found = typeof publishedAt === 'string' ? findDate(publishedAt) : null
  if (!found || found.start > 0 || found.end < publishedAt.trimEnd().length || !/^\d{4}-\d\d-\d\d/.test(publishedAt)) {
    throw invalid(`publishedAt is a date in ISO 8601 such as 2026-03-05, not ${JSON.stringify(publishedAt)}.`)
  }
  return found.value
}

function invalid(message: string): HearsayError {
  return new HearsayError('invalid-argument', message)
}
