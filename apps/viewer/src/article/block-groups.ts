import type { Article, BlockKind } from '@hearsay/core'

/** How a block is set: as part of the piece, or as what surrounds it on the page. */
export type Setting = 'title' | 'front' | 'body' | 'list' | 'aside'

/** Consecutive blocks that are set together: a list, or a run of teasers under one label. */
export interface BlockGroup {
  readonly setting: Setting
  /** Kind of the first block; all blocks of an aside share it. */
  readonly kind: BlockKind
  /** Indexes into `article.blocks`. */
  readonly blocks: readonly number[]
}

const SETTINGS: Record<BlockKind, Setting> = {
  headline: 'title',
  standfirst: 'front',
  kicker: 'front',
  byline: 'front',
  dateline: 'front',
  timestamp: 'front',
  paragraph: 'body',
  heading: 'body',
  quote: 'body',
  'list-item': 'list',
  caption: 'aside',
  related: 'aside',
  notice: 'aside',
  advert: 'aside',
  share: 'aside',
  correction: 'aside',
  credit: 'aside',
  comment: 'aside',
  navigation: 'aside',
  footer: 'aside',
  other: 'aside',
}

/**
 * Joins the blocks of an article into what is set together: list items into lists, neighbours of the same kind that are
 * not part of the piece into one aside. Every block is in exactly one group, in order.
 */
export function blockGroups({ blocks }: Pick<Article, 'blocks'>): BlockGroup[] {
  const groups: { setting: Setting; kind: BlockKind; blocks: number[] }[] = []
  blocks.forEach(({ kind }, index) => {
    const setting = SETTINGS[kind]
    const last = groups.at(-1)
    const joins = setting === 'list' || setting === 'aside'
    if (joins && last?.setting === setting && last.kind === kind) last.blocks.push(index)
    else groups.push({ setting, kind, blocks: [index] })
  })
  return groups
}
