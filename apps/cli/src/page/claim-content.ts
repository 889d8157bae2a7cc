import type { Article, Claim } from '@hearsay/core'
import type { Piece } from '../terminal/wrap-text.ts'
import { printable } from './words.ts'

/**
 * The words of a claim, paragraph by paragraph. Where the cue interrupts them an ellipsis stands for it; where they run
 * on in the next paragraph so do they here.
 */
export function claimParagraphs(article: Pick<Article, 'text'>, claim: Pick<Claim, 'content'>): string[] {
  let text = ''
  let end: number | null = null
  for (const span of claim.content.spans) {
    const gap = end === null ? null : article.text.slice(end, span.start)
    text += gap === null ? '' : /[\r\n]/.test(gap) ? '\n' : ' … '
    text += article.text.slice(span.start, span.end)
    end = span.end
  }
  return text
    .split(/[\r\n]/)
    .map(printable)
    .filter(Boolean)
}

/** Sets the words in quotation marks off from those that are the writer's. */
export function setQuotedOff(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let quoted = false
  const cut = (at: number) => {
    if (at > from)
      pieces.push(quoted ? { text: text.slice(from, at), styles: ['bold'] } : { text: text.slice(from, at) })
    from = at
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    const opens = '“„«'.includes(mark) || (mark === '"' && !quoted)
    const closes = '”»'.includes(mark) || (mark === '"' && quoted)
    if (opens && !quoted) {
      cut(at)
      quoted = true
    } else if (closes && quoted) {
      cut(at + 1)
      quoted = false
    }
  }
  cut(text.length)
  return pieces
}
