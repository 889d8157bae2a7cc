import type { Analysis, Article, Source } from '@hearsay/core'
import type { Presentation } from '../terminal/presentation.ts'
import { articleHeading } from './article-heading.ts'
import { assertionList } from './assertion-list.ts'
import { claimEntry } from './claim-entry.ts'
import { claimTree, type SourceGroup } from './claim-tree.ts'
import { issueList } from './issue-list.ts'
import { leftOut } from './left-out.ts'
import { sourceHeading } from './source-heading.ts'
import { sourcingSummary } from './sourcing-summary.ts'
import { trailList } from './trail-list.ts'

/**
 * The page for people about one article: its title, how it is sourced, who said what, what has no source, and what was
 * odd. Everything from the article is made safe for a terminal.
 *
 * @param input the name by which the article was given
 * @example
 * process.stdout.write(analysisToPage(analysis, 'ferry.txt', { width: 80, style: createStyler(true) }))
 */
export function analysisToPage(analysis: Analysis, input: string, look: Presentation): string {
  const { article } = analysis
  const { groups, assertions } = claimTree(analysis)
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))
  const shares = new Map(analysis.profile.wordsBySource.map(({ source, share }) => [source, share]))
  const sections = [
    articleHeading(article, input, look),
    sourcingSummary(analysis.profile, look),
    ...groups.map((group) => sourceSection(article, group, { sources, shares }, look)),
    ...(assertions.length > 0 ? [assertionList(article, assertions, look)] : []),
    issueList(analysis, look),
    trailList(analysis, look),
    leftOut(article, look),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** A source and its claims, with room between them. */
function sourceSection(
  article: Article,
  { source, claims }: SourceGroup,
  { sources, shares }: { sources: ReadonlyMap<string, Source>; shares: ReadonlyMap<string, number> },
  look: Presentation,
): string[] {
  const own = claims.filter(({ claim, depth }) => depth === 0 || claim.source?.id === source?.id).length
  const share = (source && shares.get(source.id)) ?? null
  return [
    ...sourceHeading(article, source, { claims: own, share }, look),
    ...claims.flatMap((placed) => ['', ...claimEntry(article, placed, sources, look)]),
  ]
}
