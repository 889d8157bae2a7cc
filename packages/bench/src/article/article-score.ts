/** What score-article.mjs prints: means over pages, from 0 to 1. */
export interface ArticleScore {
  readonly pages: number
  readonly missing: number
  readonly body: { readonly f1: number; readonly p: number; readonly r: number; readonly accuracy: number }
  readonly title?: number
  readonly authors?: number
  readonly date?: number
}
