import type { Analysis } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { claimParagraphs, setQuotedOff } from './claim-content.ts'
import { KIND_COLOUR } from './claim-facts.ts'
import { joinFacts } from './facts.ts'
import { printable } from './words.ts'

/**
 * The claims of an article as a list in the order of the text: number, kind and source, then the words.
 *
 * @param input the name to print above, or null where there is one article only
 */
export function claimsToList(analysis: Analysis, input: string | null, { width, style }: Presentation): string {
  const { article, claims } = analysis
  const names = new Map(analysis.sources.map(({ id, name }) => [id, printable(name)]))
  const lines = input === null ? [] : [style(printable(input), 'bold')]
  if (claims.length === 0) lines.push(style('no claims', 'dim'))
  const column = Math.max(0, ...claims.map(({ id }) => id.length))
  for (const claim of claims) {
    const id = printable(claim.id).padEnd(column)
    const source = claim.source && names.get(claim.source.id)
    const who =
      claim.kind === 'assertion'
        ? { text: 'no source' }
        : { text: source ?? 'no speaker named', styles: ['bold'] as const }
    lines.push(
      ...wrapPieces(
        joinFacts([
          [{ text: claim.kind, styles: [KIND_COLOUR[claim.kind]] }],
          [who],
          ...(claim.parent === null ? [] : [[{ text: `inside ${printable(claim.parent)}`, styles: ['dim'] as const }]]),
        ]),
        { width, style, first: { text: `${id}  `, styles: ['dim'] }, rest: { text: ' '.repeat(column + 2) } },
      ),
      ...wrapPieces(setQuotedOff(claimParagraphs(article, claim).join(' ')), {
        width,
        style,
        first: { text: ' '.repeat(column + 2) },
      }),
    )
  }
  return `${lines.join('\n')}\n`
}
