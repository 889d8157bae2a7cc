import type { Article, BlockKind } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { articleHeading } from './article-heading.ts'
import { leftOut } from './left-out.ts'
import { wordsAt } from './words.ts'

/** Kinds of blocks that are the text of the article. */
export function isBody(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'heading' || kind === 'quote' || kind === 'list-item'
}

/** The article to read on a terminal: title, where from, and the body, wrapped and made safe. */
export function articleToPage(article: Article, input: string, look: Presentation): string {
  const { width, style } = look
  const sections = [articleHeading(article, input, look)]
  for (const { kind, span } of article.blocks) {
    if (!isBody(kind)) continue
    const text = wordsAt(article, span)
    if (kind === 'heading') sections.push(wrapPieces([{ text, styles: ['bold'] }], { width, style }))
    else if (kind === 'quote') sections.push(wrapPieces([{ text }], { width, style, first: { text: '  │ ' } }))
    else if (kind === 'list-item')
      sections.push(wrapPieces([{ text }], { width, style, first: { text: '  • ' }, rest: { text: '    ' } }))
    else sections.push(wrapPieces([{ text }], { width, style }))
  }
  sections.push(leftOut(article, look))
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** The article for another program: headline, standfirst and body as they stand, with a blank line between blocks. */
export function articleToText(article: Article): string {
  const parts = article.blocks
    .filter(({ kind }) => isBody(kind))
    .map(({ span }) => article.text.slice(span.start, span.end))
  const head = [article.headline?.text, article.standfirst?.text].filter((part) => part !== undefined)
  return [...head, ...parts].map((part) => `${part}\n`).join('\n')
}
