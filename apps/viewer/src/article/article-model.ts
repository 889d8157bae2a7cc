import type { Analysis, BlockKind, Claim, ClaimKind } from '@hearsay/core'
import { whoSays } from '../claims/claim-facts.ts'
import { type BlockGroup, blockGroups } from './block-groups.ts'
import { marksOf } from './marks.ts'
import { marksByBlock } from './marks-by-block.ts'
import { railsOf } from './rails.ts'
import { type Segment, segmentsOf } from './segments.ts'

/** A segment, and the claims whose words begin with it. */
export interface ArticleSegment extends Segment {
  readonly begins: readonly string[]
}

/** A block, cut into segments. */
export interface ArticleBlock {
  readonly kind: BlockKind
  readonly segments: readonly ArticleSegment[]
  /** Every claim that has a mark in this block. */
  readonly claims: ReadonlySet<string>
}

/** What the reading view sets: all that it needs of the claims, worked out once for each analysis and filter. */
export interface ArticleModel {
  readonly text: string
  readonly groups: readonly BlockGroup[]
  readonly blocks: readonly ArticleBlock[]
  /** Which rail under the text is whose. */
  readonly rails: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<string, ClaimKind>
  /** Whose each claim is, in a few words. */
  readonly speakers: ReadonlyMap<string, string>
  /** The number of each claim in `analysis.claims`, from 0. Element ids are made of it: a claim's own id may be any text. */
  readonly numbers: ReadonlyMap<string, number>
}

/** Works out the reading view of an analysis for the claims that are shown. */
export function articleModel(analysis: Analysis, shown: readonly Claim[]): ArticleModel {
  const { article, claims: all } = analysis
  const byBlock = marksByBlock(article.blocks, marksOf(shown))
  const begun = new Set<string>()
  const blocks = article.blocks.map(({ kind, span }, index) => {
    const marks = byBlock[index] ?? []
    const segments = segmentsOf(span, marks).map((segment) => {
      const begins = segment.claims.filter((claim) => !begun.has(claim))
      for (const claim of begins) begun.add(claim)
      return { ...segment, begins }
    })
    return { kind, segments, claims: new Set(marks.map(({ claim }) => claim)) }
  })
  return {
    text: article.text,
    groups: blockGroups(article),
    blocks,
    rails: railsOf(shown),
    kinds: new Map(shown.map(({ id, kind }) => [id, kind])),
    speakers: new Map(shown.map((claim) => [claim.id, whoSays(analysis, claim)])),
    numbers: new Map(all.map(({ id }, index) => [id, index])),
  }
}
