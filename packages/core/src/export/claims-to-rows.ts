import type { Analysis } from '../model/analysis.ts'
import type { ChannelKind, Claim, ClaimKind, Estimate, Polarity, RelayAct, SpeechAct, Stance } from '../model/claim.ts'
import type { SourceKind } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { claimText, oneLine } from './claim-text.ts'

/**
 * One claim with all that a table or a pipe needs to understand it without its article: its words, whose it is and by
 * what way it came, as text instead of references. What the article does not tell is null or empty.
 */
export interface ClaimRow {
  /** SHA-256 of the article's text: the same article has the same id wherever it was read. */
  readonly articleId: string
  readonly headline: string | null
  /** The address that the page names, else the one where it was read. */
  readonly url: string | null
  /** ISO 8601. */
  readonly publishedAt: string | null
  /** Id of the claim in its article: c1, c2 … */
  readonly claim: string
  /** Id of the claim inside which this one stands. */
  readonly parent: string | null
  readonly kind: ClaimKind
  readonly act: SpeechAct
  /** The words of the claim, as `claimText` gives them. */
  readonly text: string
  /** Id of the source in its article: s1, s2 … */
  readonly sourceId: string | null
  /** The fullest name of the source. */
  readonly source: string | null
  /** The words that stand for the source here: "He". */
  readonly sourceMention: string | null
  readonly sourceKind: SourceKind | null
  readonly sourceNamed: boolean | null
  readonly sourceRole: string | null
  readonly sourceOrganisation: string | null
  /** The words that attribute it: "later added". */
  readonly cue: string | null
  readonly cueLemma: string | null
  readonly stance: Stance | null
  /** The words that stand for whom it was said to. */
  readonly addressee: string | null
  readonly channel: ChannelKind | null
  /** Who passed it on, from the speaker outwards. */
  readonly relays: readonly { readonly source: string; readonly act: RelayAct }[]
  /** Hands between speaker and reader. */
  readonly distance: number | null
  readonly polarity: Polarity | null
  /** The words that weaken it. */
  readonly hedges: readonly string[]
  /** A word of likelihood, with its range from 0 to 1. */
  readonly estimate: Pick<Estimate, 'term' | 'scale' | 'low' | 'high'> | null
  /** 0 to 1. */
  readonly confidence: number
  /** Where its words stand, in UTF-16 code units of `article.text`. */
  readonly spans: readonly Span[]
}

/**
 * The claims of an article as rows that stand alone, in order of the text.
 *
 * @example
 * claimsToRows(analysis)[0] // { claim: 'c1', kind: 'direct', source: 'Anna Feldt', text: '“We sail,”', … }
 */
export function claimsToRows(analysis: Analysis): ClaimRow[] {
  const { article } = analysis
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))
  const words = (span: Span) => oneLine(article.text.slice(span.start, span.end))
  return analysis.claims.map((claim: Claim): ClaimRow => {
    const source = claim.source ? sources.get(claim.source.id) : undefined
    const estimate = claim.certainty?.estimate
    return {
      articleId: article.id,
      headline: article.headline?.text ?? null,
      url: article.canonicalUrl ?? article.url,
      publishedAt: article.publishedAt?.value ?? null,
      claim: claim.id,
      parent: claim.parent,
      kind: claim.kind,
      act: claim.act,
      text: claimText(article, claim),
      sourceId: claim.source?.id ?? null,
      source: source?.name ?? null,
      sourceMention: claim.source ? words(claim.source.span) : null,
      sourceKind: source?.kind ?? null,
      sourceNamed: source?.named ?? null,
      sourceRole: source?.role ?? null,
      sourceOrganisation: source?.organisation ?? null,
      cue: claim.cue ? claim.cue.spans.map(words).join(' … ') : null,
      cueLemma: claim.cue?.lemma ?? null,
      stance: claim.cue?.stance ?? null,
      addressee: claim.addressee ? words(claim.addressee.span) : null,
      channel: claim.channel?.kind ?? null,
      relays: claim.relays.map((relay) => ({
        source: sources.get(relay.source.id)?.name ?? words(relay.source.span),
        act: relay.act,
      })),
      distance: claim.distance,
      polarity: claim.certainty?.polarity ?? null,
      hedges: claim.certainty?.hedges.map(words) ?? [],
      estimate: estimate
        ? { term: estimate.term, scale: estimate.scale, low: estimate.low, high: estimate.high }
        : null,
      confidence: claim.confidence,
      spans: claim.content.spans,
    }
  })
}
