import type { ArticleScore } from './article-score.ts'
import type { Run } from './read-all-pages.ts'

/** The two sets of pages; only pages-b has title, authors and date annotated. */
export type SetName = 'pages-a' | 'pages-b'

/** A tool's figures on the sets that were run. */
export interface ToolFigures {
  readonly name: string
  readonly sets: Readonly<Partial<Record<SetName, { readonly score: ArticleScore; readonly run: Run }>>>
}
