import { z } from 'zod'
import { Span } from './span.ts'

/**
 * What can be wrong with a document. The document is still read, as far as it goes.
 *
 * - `empty-input`: there is no text
 * - `input-too-large`: the input is longer than the limit; what stands before the limit was read
 * - `truncated-depth`: elements nested deeper than the limit were read as if they stood at the limit
 * - `truncated-count`: more of something (elements, quotations, claims) than the limit; the rest was left out
 * - `invalid-metadata`: structured data (JSON-LD, a date) that cannot be read
 * - `no-article`: no line looks like the body of an article
 * - `unclosed-quotation`: an opening quotation mark whose closing one never comes
 * - `stray-quotation-mark`: a closing quotation mark that nothing opened
 */
export const IssueCode = z.enum([
  'empty-input',
  'input-too-large',
  'truncated-depth',
  'truncated-count',
  'invalid-metadata',
  'no-article',
  'unclosed-quotation',
  'stray-quotation-mark',
])
export type IssueCode = z.infer<typeof IssueCode>

/** Something about the document that a careful reader would want to know. Never thrown: it comes with the result. */
export const Issue = z
  .object({
    code: IssueCode,
    message: z.string().describe('one sentence for people: what was found, and what was done about it'),
    span: Span.nullable().describe('where in article.text, or null where it concerns the whole'),
  })
  .describe('Something about the document that a careful reader would want to know')
export type Issue = z.infer<typeof Issue>
