import type { Analysis } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { clipText } from '../terminal/text-width.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { printable, wordsAt } from './words.ts'

const WORDS_SHOWN = 40

/** Under `--explain`: what each step decided, on which words, and why. */
export function trailList({ article, trail }: Analysis, { width, style }: Presentation): string[] {
  if (!trail) return []
  if (trail.length === 0) return [style('Trail', 'bold') + style(' · no decision was recorded', 'dim')]
  return [
    style('Trail', 'bold'),
    ...trail.flatMap(({ step, span, reason }) =>
      wrapPieces(
        [
          { text: printable(step), styles: ['cyan'] },
          { text: ` “${clipText(wordsAt(article, span), WORDS_SHOWN)}”` },
          { text: ` ${printable(reason)}`, styles: ['dim'] },
        ],
        { width, style, first: { text: '  ' }, rest: { text: '    ' } },
      ),
    ),
  ]
}
