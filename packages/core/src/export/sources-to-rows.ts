import type { Analysis } from '../model/analysis.ts'
import type { Source, SourceKind } from '../model/source.ts'
import { oneLine } from './claim-text.ts'

/** One source with what a table or a pipe needs to understand it without its article. */
export interface SourceRow {
  /** SHA-256 of the article's text. */
  readonly articleId: string
  readonly headline: string | null
  /** The address that the page names, else the one where it was read. */
  readonly url: string | null
  /** ISO 8601. */
  readonly publishedAt: string | null
  /** Id of the source in its article: s1, s2 … */
  readonly sourceId: string
  /** The fullest mention. */
  readonly name: string
  readonly kind: SourceKind
  /** Whether the article says who it is. */
  readonly named: boolean
  /** The words by which the article says that the source is not named. */
  readonly anonymity: string | null
  /** Why it is not named, where the article tells. */
  readonly anonymityReason: string | null
  readonly role: string | null
  readonly organisation: string | null
  /** How many claims are attributed to it. */
  readonly claims: number
  /** Words in these claims. */
  readonly words: number
  /** These words' share of all attributed words, 0 to 1. */
  readonly share: number
  /** The words of every mention, in order. */
  readonly mentions: readonly string[]
}

/**
 * The sources of an article as rows that stand alone, in order of their first mention. Sources that nothing is
 * attributed to (who was only told, or passed something on) are among them, with no claims.
 *
 * @example
 * sourcesToRows(analysis)[0] // { sourceId: 's1', name: 'Anna Feldt', kind: 'person', claims: 4, … }
 */
export function sourcesToRows(analysis: Analysis): SourceRow[] {
  const { article, profile } = analysis
  const claims = new Map<string, number>()
  for (const { source } of analysis.claims) if (source) claims.set(source.id, (claims.get(source.id) ?? 0) + 1)
  const words = new Map(profile.wordsBySource.map((entry) => [entry.source, entry]))
  const slice = ({ start, end }: { start: number; end: number }) => oneLine(article.text.slice(start, end))
  return analysis.sources.map(
    (source: Source): SourceRow => ({
      articleId: article.id,
      headline: article.headline?.text ?? null,
      url: article.canonicalUrl ?? article.url,
      publishedAt: article.publishedAt?.value ?? null,
      sourceId: source.id,
      name: source.name,
      kind: source.kind,
      named: source.named,
      anonymity: source.anonymity ? slice(source.anonymity.span) : null,
      anonymityReason: source.anonymity?.reason ?? null,
      role: source.role,
      organisation: source.organisation,
      claims: claims.get(source.id) ?? 0,
      words: words.get(source.id)?.words ?? 0,
      share: words.get(source.id)?.share ?? 0,
      mentions: source.mentions.map(slice),
    }),
  )
}
