import type { Analysis, Claim, Span } from '@hearsay/core'
import type { SeedExpectation } from './seed-data.ts'

/** How much of a detail is right. */
export interface DetailScore {
  readonly detail: string
  readonly right: number
  readonly total: number
}

/**
 * Scores what is read off the claims: hearers, nesting, words of likelihood, numbers, relays.
 *
 * @param claimOf expected claim id → the claim that was found for it
 */
export function scoreSeedDetails(
  { article: { text }, claims }: Analysis,
  expected: SeedExpectation,
  claimOf: ReadonlyMap<string, Claim>,
): DetailScore[] {
  const words = ({ start, end }: Span) => text.slice(start, end)
  const tally = <T>(detail: string, items: readonly T[], isRight: (item: T) => boolean): DetailScore => ({
    detail,
    right: items.filter(isRight).length,
    total: items.length,
  })
  return [
    tally(
      'addressees',
      expected.claims.filter(({ addressee }) => addressee !== undefined),
      ({ id, addressee = '' }) => {
        const found = claimOf.get(id)?.addressee
        const mentions = expected.sources[addressee]?.mentions ?? []
        return found ? mentions.some((mention) => mention.toLowerCase() === words(found.span).toLowerCase()) : false
      },
    ),
    tally(
      'nested claims inside their claim',
      expected.claims.filter(({ nestedIn, optional }) => nestedIn !== undefined && !optional),
      ({ id, nestedIn = '' }) => {
        const [inner, outer] = [claimOf.get(id), claimOf.get(nestedIn)]
        return inner !== undefined && outer !== undefined && inner.parent === outer.id
      },
    ),
    tally(
      'words of likelihood',
      expected.claims.flatMap(({ id, estimative = [] }) => estimative.map((span) => ({ id, span }))),
      ({ id, span }) => {
        const estimate = claimOf.get(id)?.certainty?.estimate
        return estimate ? sameSpan(estimate.span, span) : false
      },
    ),
    tally('quantities', expected.quantities, (quantity) =>
      claims.some(({ quantities }) =>
        quantities.some(
          (found) =>
            overlaps(found.span, quantity) &&
            found.value === (quantity.value ?? null) &&
            found.low === (quantity.low ?? null) &&
            found.high === (quantity.high ?? null),
        ),
      ),
    ),
    tally(
      'relays that some claim carries',
      expected.claims.filter(({ mode }) => mode === 'relay'),
      ({ source }) => claims.some(({ relays }) => relays.some((relay) => overlaps(relay.source.span, source))),
    ),
  ]
}

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
