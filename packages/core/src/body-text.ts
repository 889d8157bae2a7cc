import type { Article, BlockKind } from './model/article.ts'

/** Kinds that make up the body: what a reader would call the text of the article. */
export const BODY_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'quote', 'list-item'])

/**
 * The article without its boilerplate: paragraphs, headings, block quotations and list items, with a blank line
 * between blocks. Headline, standfirst and byline are fields of their own and not part of it.
 *
 * @example
 * bodyText(parseArticle(page)) // 'The ferry did not sail.\n\n“We waited for hours,” said …'
 */
export function bodyText(article: Article): string {
  return article.blocks
    .filter((block) => BODY_KINDS.has(block.kind))
    .map(({ span }) => article.text.slice(span.start, span.end))
    .join('\n\n')
}
