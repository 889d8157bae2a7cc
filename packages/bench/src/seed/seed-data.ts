import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BlockKind, Span } from '@hearsay/core'

/** A claim that must be found. Its cue is not scored: one of those in the file is counted from its sentence. */
export interface ExpectedClaim {
  readonly id: string
  readonly source: Span
  readonly content: readonly Span[]
  /** Counts when found, is not missed when not. */
  readonly optional?: boolean
  /** `relay`: somebody passed on what another said. Other modes are not read here. */
  readonly mode: string
  /** Key of the hearer in `sources`. */
  readonly addressee?: string
  /** The claim it stands inside. */
  readonly nestedIn?: string
  /** Words of likelihood in it. */
  readonly estimative?: readonly Span[]
}

/** A number that must be found in some claim or assertion. */
export interface ExpectedQuantity extends Span {
  readonly value?: number
  readonly low?: number
  readonly high?: number
}

/** What must be found in the article this project began with; as its expected.json has it. */
export interface SeedExpectation {
  readonly article: {
    readonly headline: string
    readonly alternativeHeadlines: readonly string[]
    readonly language: string
    readonly publisher: string | null
    readonly credit: string
    readonly related: readonly { readonly label: string; readonly title: string; readonly tag?: string }[]
  }
  readonly blocks: readonly (Span & { readonly kind: BlockKind })[]
  /** Who counts as one source, with the words that stand for it; without `mentions` where it is mentioned once. */
  readonly sources: Readonly<Record<string, { readonly mentions?: readonly string[] }>>
  readonly claims: readonly ExpectedClaim[]
  readonly ownVoice: readonly Span[]
  readonly scareQuotesNotClaims: readonly string[]
  readonly quantities: readonly ExpectedQuantity[]
}

/** The text of the seed article and what must be found in it. */
export function readSeed(folder: string): { readonly text: string; readonly expected: SeedExpectation } {
  return {
    text: readFileSync(join(folder, 'article.txt'), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as SeedExpectation,
  }
}
