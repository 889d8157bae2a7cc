import { type Analysis, extractClaims, type Language, parseArticle } from '@hearsay/core'
import type { ProblemCode } from './protocol.ts'
import { looksLikeJson, savedAnalysis } from './saved-analysis.ts'

/** What came of opening a document. */
export type OpenedDocument =
  | { readonly as: 'article' | 'analysis'; readonly analysis: Analysis }
  | { readonly code: ProblemCode; readonly detail: string }

/**
 * Opens whatever was pasted, dropped or typed: an Analysis as JSON is checked and taken as it is, everything else is
 * read as an article and its claims are extracted.
 *
 * @param language loads the language; called only where it is needed, since an Analysis needs none
 */
export async function openDocument(text: string, language: () => Promise<Language>): Promise<OpenedDocument> {
  if (looksLikeJson(text)) {
    const saved = savedAnalysis(text)
    return 'code' in saved ? saved : { as: 'analysis', analysis: saved }
  }
  const english = await language()
  return { as: 'article', analysis: extractClaims(parseArticle(text, { language: english }), { language: english }) }
}
