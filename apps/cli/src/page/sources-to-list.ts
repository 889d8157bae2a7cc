import type { SourceRow } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { wrapPieces } from '../terminal/wrap-text.ts'
import { type Fact, joinFacts } from './facts.ts'
import { count, percent, printable } from './words.ts'

/**
 * The sources of an article as a list, most words first.
 *
 * @param input the name to print above, or null where there is one article only
 */
export function sourcesToList(
  sources: readonly SourceRow[],
  input: string | null,
  { width, style }: Presentation,
): string {
  const lines = input === null ? [] : [style(printable(input), 'bold')]
  if (sources.length === 0) lines.push(style('no sources', 'dim'))
  for (const source of sources.toSorted((a, b) => b.words - a.words || b.claims - a.claims)) {
    const facts = [
      source.role,
      source.organisation,
      source.kind === 'unknown' ? null : source.kind,
      count(source.claims, 'claim'),
      source.words > 0 ? `${count(source.words, 'word')}, ${percent(source.share)}` : null,
    ].filter((fact): fact is string => fact !== null)
    const line: Fact[] = [
      [{ text: printable(source.name), styles: ['bold'] }],
      [{ text: source.named ? 'named' : 'unnamed', styles: [source.named ? 'dim' : 'yellow'] }],
      ...facts.map((fact): Fact => [{ text: printable(fact), styles: ['dim'] }]),
    ]
    lines.push(...wrapPieces(joinFacts(line), { width, style, first: { text: '' }, rest: { text: '  ' } }))
  }
  return `${lines.join('\n')}\n`
}
