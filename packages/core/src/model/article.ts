import { z } from 'zod'
import { Issue } from './issue.ts'
import { Span } from './span.ts'
import { TrailEntry } from './trail.ts'

/**
 * What a block of an article is.
 *
 * - `headline`: the title, and any further title above the text
 * - `standfirst`: the summary under the headline; `kicker`: the label above it ("Exclusive", "Analysis")
 * - `byline`: who wrote it; `dateline`: a line of its own with place and agency; `timestamp`: when it was published
 * - `paragraph`, `heading`, `quote` (a block quotation or pull quote), `list-item`: the body
 * - `caption`: the words of a picture and its credit
 * - `related`: teasers for other articles, with the label above them ("Read more:")
 * - `notice`: sign-up, consent, cookies, paywall; `advert`; `share`: share and follow lines
 * - `correction`: what the publisher mended; `credit`: where the text comes from ("Source: …")
 * - `comment`: readers' comments; `navigation`: menus and labels; `footer`: copyright and the like
 * - `other`: none of these
 */
export const BlockKind = z.enum([
  'headline',
  'standfirst',
  'kicker',
  'byline',
  'dateline',
  'timestamp',
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'caption',
  'related',
  'notice',
  'advert',
  'share',
  'correction',
  'credit',
  'comment',
  'navigation',
  'footer',
  'other',
])
export type BlockKind = z.infer<typeof BlockKind>

/** One block of the article. Blocks cover every non-blank line of the text, in order, without overlap. */
export const Block = z
  .object({
    kind: BlockKind,
    span: Span.describe('without the white space around it'),
    confidence: z.number().min(0).max(1).describe('how sure the kind is, 0 to 1'),
  })
  .describe('One block of the article: a headline, a paragraph, a teaser …')
export type Block = z.infer<typeof Block>

/** Words about the article, with their place in `article.text`, or `span: null` where only metadata has them. */
export const TextField = z
  .object({
    text: z.string().min(1),
    span: Span.nullable().describe('where it stands in article.text; null when it comes from metadata alone'),
  })
  .describe('Words about the article, and where they stand in article.text')
export type TextField = z.infer<typeof TextField>

/** A point in time, with its place in `article.text`, or `span: null` where only metadata has it. */
export const DateField = z
  .object({
    value: z
      .string()
      .min(4)
      .describe('ISO 8601, as precise as the article is: 2026-03-05, 2026-03-05T14:30 or 2026-03-05T14:30:00+01:00'),
    span: Span.nullable().describe('where it stands in article.text; null when it comes from metadata alone'),
  })
  .describe('A point in time in ISO 8601, and where it stands in article.text')
export type DateField = z.infer<typeof DateField>

/** The start of a wire report: "KARLSUND, 5 March (Nordwire) —". */
export const Dateline = z
  .object({
    place: z.string().nullable(),
    agency: z.string().nullable(),
    span: Span.nullable(),
  })
  .describe('Place and agency at the start of a report')
export type Dateline = z.infer<typeof Dateline>

/** A teaser for another article. */
export const RelatedLink = z
  .object({
    label: z.string().nullable().describe('the words that introduce it, without the colon: "Read more"'),
    title: z.string().min(1),
    tag: z.string().nullable().describe('the word in brackets behind it: INSIGHT'),
    url: z.string().nullable(),
    span: Span.nullable().describe('of the title'),
  })
  .describe('A teaser for another article')
export type RelatedLink = z.infer<typeof RelatedLink>

/** A news article, read into typed blocks and fields. What the document does not tell is null or empty. */
export const Article = z
  .object({
    schemaVersion: z.literal(1),
    id: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the text in UTF-8, in hexadecimal'),
    text: z.string().describe('plain text: the input, unchanged; HTML: the visible text, one block a line'),
    format: z.enum(['text', 'html']),
    url: z.string().nullable().describe('where it was read, as the caller says'),
    canonicalUrl: z.string().nullable().describe('the address that the page itself names'),
    headline: TextField.nullable(),
    alternativeHeadlines: z.array(TextField),
    standfirst: TextField.nullable(),
    authors: z.array(TextField).describe('names alone, without "By" and roles'),
    publisher: TextField.nullable(),
    publishedAt: DateField.nullable(),
    modifiedAt: DateField.nullable(),
    dateline: Dateline.nullable(),
    section: TextField.nullable(),
    language: z.string().nullable().describe('BCP 47: en, en-GB'),
    related: z.array(RelatedLink),
    credit: TextField.nullable().describe('where the text comes from, without "Source:"'),
    corrections: z.array(TextField),
    blocks: z.array(Block),
    issues: z.array(Issue),
    trail: z.array(TrailEntry).optional().describe('why each block has its kind; only under explain: true'),
  })
  .describe('A news article, read into typed blocks and fields')
export type Article = z.infer<typeof Article>
