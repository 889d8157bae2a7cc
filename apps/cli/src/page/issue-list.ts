import type { Analysis, Article, Issue, Span } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { clipText } from '../terminal/text-width.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { printable } from './words.ts'

/** Of each code; a page that is full of one fault needs to say so once. */
const SHOWN_OF_A_CODE = 3
/** Characters around the place, so that one finds it. */
const AROUND = 24
const WORDS_SHOWN = 60

/** What a careful reader would want to know of the document: what was odd in it, and where. */
export function issueList({ article, issues }: Analysis, { width, style }: Presentation): string[] {
  const byCode = new Map<string, Issue[]>()
  for (const issue of [...article.issues, ...issues]) {
    const alike = byCode.get(issue.code)
    if (alike) alike.push(issue)
    else byCode.set(issue.code, [issue])
  }
  if (byCode.size === 0) return []
  const lines = [style('Issues', 'bold')]
  for (const [code, all] of byCode) {
    for (const { message, span } of all.slice(0, SHOWN_OF_A_CODE)) {
      const where = span ? ` At: ${placeOf(article, span)}` : ''
      lines.push(
        ...wrapPieces(
          [{ text: code, styles: ['yellow'] }, { text: ` ${printable(message)}` }, { text: where, styles: ['dim'] }],
          { width, style, first: { text: '  ! ', styles: ['yellow'] }, rest: { text: '    ' } },
        ),
      )
    }
    const more = all.length - SHOWN_OF_A_CODE
    if (more > 0) lines.push(style(clipText(`    … and ${more} more ${code}`, width), 'dim'))
  }
  return lines
}

/** The words at a place and those around it, on its line. */
function placeOf({ text }: Article, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[\r\n]/)
      .at(-1) ?? ''
  const after = text.slice(start, Math.max(end, start + AROUND)).split(/[\r\n]/)[0] ?? ''
  return clipText(printable(before + after), WORDS_SHOWN)
}
