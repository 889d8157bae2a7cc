import type { Analysis, Claim, Source, SourceMention, Span } from '@hearsay/core'
import { WORDS } from '../words.ts'

/** One thing to know about a claim, in plain words. */
export interface Fact {
  readonly label: string
  readonly value: string
}

/** A claim as a reader meets it. */
export interface ClaimSummary {
  /** Whose it is: "Signe Aldal", "No source", "The article itself". */
  readonly who: string
  /** `source`: the article says whose it is; `none`: it does not; `article`: it speaks itself. */
  readonly whose: 'source' | 'none' | 'article'
  /** Role and organisation, or that the source is not named. */
  readonly about: string | null
  readonly words: string
  /** The little that is worth showing before one asks: to whom, how sure, inside whose words. */
  readonly brief: readonly Fact[]
  /** All that is known. */
  readonly all: readonly Fact[]
}

/**
 * Puts a claim into plain words. What is not known is left out: nothing is said about it.
 *
 * @example
 * claimSummary(analysis, claim).who // 'Signe Aldal'
 */
export function claimSummary(analysis: Analysis, claim: Claim): ClaimSummary {
  const at = ({ start, end }: Span) => oneLine(analysis.article.text.slice(start, end))
  const source = sourceOf(analysis, claim)
  const toWhom = claim.addressee ? fact(WORDS.facts.toWhom, nameOf(analysis, claim.addressee)) : null
  const sure = sureness(claim, at)
  const parent = analysis.claims.find(({ id }) => id === claim.parent)
  const inside = parent ? fact(WORDS.facts.inside, WORDS.facts.insideOf(whoSays(analysis, parent))) : null
  return {
    who: whoSays(analysis, claim),
    whose: source ? 'source' : claim.kind === 'assertion' ? 'article' : 'none',
    about: source ? aboutSource(source) : null,
    words: contentWords(analysis, claim),
    brief: present([toWhom, through(analysis, claim), sure, inside]),
    all: present([
      calledHere(claim, source, at),
      source?.anonymity
        ? fact(WORDS.facts.notNamed, source.anonymity.reason ?? WORDS.claim.quotedAs(at(source.anonymity.span)))
        : null,
      toWhom,
      claim.cue ? fact(WORDS.facts.cue, WORDS.claim.quotedAs(claim.cue.spans.map(at).join(WORDS.claim.gap))) : null,
      claim.cue && claim.cue.stance !== 'neutral' ? fact(WORDS.facts.stance, WORDS.stances[claim.cue.stance]) : null,
      claim.act !== 'statement' ? fact(WORDS.facts.act, WORDS.acts[claim.act]) : null,
      claim.channel
        ? fact(
            WORDS.facts.how,
            `${WORDS.channels[claim.channel.kind]} (${WORDS.claim.quotedAs(at(claim.channel.span))})`,
          )
        : null,
      wayToReader(analysis, claim),
      sure,
      inside,
      claim.quantities.length > 0
        ? fact(WORDS.facts.numbers, list(claim.quantities.map(({ span }) => at(span))))
        : null,
      claim.times.length > 0
        ? fact(
            WORDS.facts.times,
            list(claim.times.map(({ span, value }) => (value ? `${at(span)} (${value})` : at(span)))),
          )
        : null,
      fact(WORDS.facts.confidence, WORDS.facts.percent(claim.confidence)),
    ]),
  }
}

/** Whose claim it is, in a few words. */
export function whoSays(analysis: Analysis, claim: Claim): string {
  const source = sourceOf(analysis, claim)
  if (source) return capital(oneLine(source.name))
  return claim.kind === 'assertion' ? WORDS.claim.ownVoice : WORDS.claim.noSource
}

/** What is claimed, its pieces joined by an ellipsis where something stands between them. */
export function contentWords({ article }: Analysis, { content }: Claim): string {
  let words = ''
  let last: Span | null = null
  for (const span of content.spans) {
    if (last) words += article.text.slice(last.end, span.start).trim() === '' ? ' ' : WORDS.claim.gap
    words += oneLine(article.text.slice(span.start, span.end))
    last = span
  }
  return words
}

function sourceOf({ sources }: Analysis, { source }: Claim): Source | null {
  return source ? (sources.find(({ id }) => id === source.id) ?? null) : null
}

/** What the article says of a source: role and organisation, or that it does not say who it is. */
export function aboutSource({ name, kind, named, role, organisation }: Source): string | null {
  // A document has no name to keep back; and nothing is said twice.
  const what = kind === 'document' || kind === 'data' ? WORDS.sources[kind] : named ? null : WORDS.claim.notNamed
  const inName = (words: string | null) => words !== null && name.toLowerCase().includes(words.toLowerCase())
  const parts = present([what, inName(role) ? null : role, inName(organisation) ? null : organisation])
  return parts.length === 0 ? null : oneLine(parts.join(', '))
}

/** Whoever passed it on, by name. */
function through(analysis: Analysis, { relays }: Claim): Fact | null {
  const names = new Set(relays.map((relay) => nameOf(analysis, relay.source)))
  return names.size === 0 ? null : fact(WORDS.facts.through, list([...names]))
}

/** From the speaker through every hand to the reader. */
function wayToReader(analysis: Analysis, claim: Claim): Fact | null {
  if (claim.relays.length > 0) {
    const hands = claim.relays.map((relay) => WORDS.facts.hand(nameOf(analysis, relay.source), WORDS.relays[relay.act]))
    return fact(WORDS.facts.way, WORDS.facts.wayOf([whoSays(analysis, claim), ...hands]))
  }
  if (claim.distance === null || claim.kind === 'assertion') return null
  return fact(WORDS.facts.hands, WORDS.facts.handsCount(claim.distance))
}

function nameOf({ sources, article }: Analysis, { id, span }: SourceMention): string {
  return oneLine(sources.find((source) => source.id === id)?.name ?? article.text.slice(span.start, span.end))
}

function calledHere({ source: mention }: Claim, source: Source | null, at: (span: Span) => string): Fact | null {
  if (!mention || !source) return null
  const words = at(mention.span)
  return words === '' || words === oneLine(source.name)
    ? null
    : fact(WORDS.facts.calledHere, WORDS.claim.quotedAs(words))
}

function sureness({ certainty }: Claim, at: (span: Span) => string): Fact | null {
  if (!certainty) return null
  const { polarity, hedges, estimate } = certainty
  const loose = hedges.filter(({ start, end }) => !estimate || end <= estimate.span.start || start >= estimate.span.end)
  const parts = present([
    polarity === 'positive' ? null : WORDS.sure[polarity],
    estimate ? WORDS.sure.estimate(at(estimate.span), estimate.low, estimate.high) : null,
    loose.length > 0 ? WORDS.sure.hedged(loose.map(at)) : null,
  ])
  return parts.length === 0 ? null : fact(WORDS.facts.sure, parts.join('; '))
}

const fact = (label: string, value: string): Fact => ({ label, value })
const list = (words: readonly string[]) => words.join(', ')
const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null)
const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()
const capital = (words: string) => words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1)
