import type { Analysis, Claim, Span } from '@hearsay/core'
import { type ClaimWords, pairClaims, sourcesAgree } from '../pair-claims.ts'
import { overlapF1, sharedCount } from '../word-overlap.ts'
import { coveredWords, type Offsets, toOffsets, wordsOf } from '../words.ts'
import { type ArticleFieldCheck, checkArticleFields } from './check-article-fields.ts'
import { type DetailScore, scoreSeedDetails } from './score-seed-details.ts'
import type { ExpectedClaim, SeedExpectation } from './seed-data.ts'

/** The least F1 of content words at which an expected claim counts as found. */
export const FOUND = 0.85
/** The least share of an own-voice stretch that one assertion has to hold. */
const HELD = 0.85

/** What became of an expected claim. */
export interface SeedClaimResult {
  readonly expected: ExpectedClaim
  readonly found: boolean
  /** Found, and the source mentions share a word. */
  readonly linked: boolean
  /** Best content F1 with any attributed claim, found or not. */
  readonly overlap: number
}

/** The score on the seed article. Spans point into its text. */
export interface SeedScore {
  readonly blocks: {
    readonly right: number
    readonly total: number
    /** Expected blocks that are not there with this kind and span. */
    readonly missed: readonly (Span & { readonly kind: string; readonly found: string | null })[]
    /** Found blocks that are not expected. */
    readonly extra: readonly (Span & { readonly kind: string })[]
  }
  readonly fields: readonly ArticleFieldCheck[]
  readonly claims: readonly SeedClaimResult[]
  readonly ownVoice: { readonly found: number; readonly total: number; readonly missed: readonly Span[] }
  /** Attributed claims or assertions that hold no more than a scare quote. */
  readonly scareQuoteClaims: readonly Span[]
  readonly scareQuotes: number
  /** Claims of any kind that touch an expected teaser. */
  readonly relatedClaims: readonly Span[]
  /** Attributed claims that match no expected one. */
  readonly unexpected: readonly Span[]
  readonly details: readonly DetailScore[]
}

/**
 * Scores an analysis of the seed article: blocks by kind and span, fields, claims by content and source, assertions in
 * the article's own voice, and what must not be a claim.
 */
export function scoreSeed(analysis: Analysis, expected: SeedExpectation): SeedScore {
  const { text, blocks } = analysis.article
  const words = wordsOf(text)
  const cover = (spans: readonly Span[]) => coveredWords(spans.map(toOffsets), words)

  const attributed = analysis.claims.filter(({ kind }) => kind !== 'assertion')
  const golds = expected.claims.map(
    (claim): ClaimWords => ({ source: cover([claim.source]), cue: new Set(), content: cover(claim.content) }),
  )
  const guesses = attributed.map(
    (claim): ClaimWords => ({
      source: cover(claim.source ? [claim.source.span] : []),
      cue: new Set(),
      content: cover(claim.content.spans),
    }),
  )
  const pairs = pairClaims(golds, guesses, FOUND)
  const pairOf = new Map(pairs.map((pair) => [pair.gold, pair]))
  const claims = expected.claims.map((claim, index): SeedClaimResult => {
    const gold = golds[index] as ClaimWords
    const pair = pairOf.get(index)
    return {
      expected: claim,
      found: pair !== undefined,
      linked: pair !== undefined && sourcesAgree(gold, guesses[pair.guess] as ClaimWords),
      overlap: pair?.overlap ?? Math.max(0, ...guesses.map((guess) => overlapF1(gold.content, guess.content))),
    }
  })
  const matched = new Set(pairs.map(({ guess }) => guess))
  const claimOf = new Map(
    pairs.map(({ gold, guess }) => [(expected.claims[gold] as ExpectedClaim).id, attributed[guess] as Claim]),
  )

  const assertions = analysis.claims
    .filter(({ kind }) => kind === 'assertion')
    .map((claim) => cover(claim.content.spans))
  const missedVoice = expected.ownVoice.filter((stretch) => {
    const wanted = cover([stretch])
    return !assertions.some((found) => sharedCount(wanted, found) >= HELD * wanted.size)
  })

  const scare = expected.scareQuotesNotClaims.flatMap((quote) => occurrences(text, quote))
  const teasers = expected.blocks.filter(({ kind }) => kind === 'related').map(toOffsets)
  const contents = analysis.claims.map(({ content }) => content.spans)
  return {
    blocks: compareBlocks(blocks, expected.blocks),
    fields: checkArticleFields(analysis.article, expected.article),
    claims,
    ownVoice: {
      found: expected.ownVoice.length - missedVoice.length,
      total: expected.ownVoice.length,
      missed: missedVoice,
    },
    scareQuoteClaims: contents
      .filter((spans) => spans.every((span) => scare.some((quote) => within(span, quote))))
      .map(hull),
    scareQuotes: scare.length,
    relatedClaims: contents
      .filter((spans) => spans.some((span) => teasers.some(([start, end]) => span.start < end && start < span.end)))
      .map(hull),
    unexpected: attributed.filter((_, index) => !matched.has(index)).map(({ content }) => hull(content.spans)),
    details: scoreSeedDetails(analysis, expected, claimOf),
  }
}

function compareBlocks(found: Analysis['article']['blocks'], expected: SeedExpectation['blocks']): SeedScore['blocks'] {
  const key = ({ start, end }: Span) => `${start}-${end}`
  const foundKinds = new Map(found.map(({ kind, span }) => [key(span), kind as string]))
  const wanted = new Set(expected.map(key))
  const missed = expected
    .filter((block) => foundKinds.get(key(block)) !== block.kind)
    .map(({ start, end, kind }) => ({ start, end, kind, found: foundKinds.get(key({ start, end })) ?? null }))
  return {
    right: expected.length - missed.length,
    total: expected.length,
    missed,
    extra: found.filter(({ span }) => !wanted.has(key(span))).map(({ kind, span }) => ({ ...span, kind })),
  }
}

function occurrences(text: string, words: string): Offsets[] {
  const found: Offsets[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    found.push([start, start + words.length])
  return found
}

const within = (span: Span, [start, end]: Offsets) => span.start >= start && span.end <= end

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})
