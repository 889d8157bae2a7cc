import type { Analysis } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { clipText } from '../terminal/text-width.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { printable, wordsAt } from './words.ts'

const WORDS_SHOWN = 48

/** What a careful reader would want to know of the document: what was odd in it, and where. */
export function issueList({ article, issues }: Analysis, { width, style }: Presentation): string[] {
  const all = [...article.issues, ...issues]
  if (all.length === 0) return []
  return [
    style('Issues', 'bold'),
    ...all.flatMap(({ code, message, span }) => {
      const where = span ? ` (“${clipText(wordsAt(article, span), WORDS_SHOWN)}”)` : ''
      return wrapPieces(
        [{ text: code, styles: ['yellow'] }, { text: ` ${printable(message)}` }, { text: where, styles: ['dim'] }],
        { width, style, first: { text: '  ! ', styles: ['yellow'] }, rest: { text: '    ' } },
      )
    }),
  ]
}
