import { type ClaimDraft, contentStart, type MentionDraft } from './claims/claim-draft.ts'
import type { Article } from './model/article.ts'
import type { Claim, ClaimKind, SourceMention } from './model/claim.ts'
import type { Span } from './model/span.ts'
import type { TrailEntry } from './model/trail.ts'

/** What the later steps found for each draft, by its index. */
export interface Findings {
  /** Index of the claim inside which it stands, or -1. */
  readonly parents: Int32Array
  readonly kinds: readonly ClaimKind[]
  readonly hedges: readonly Span[][]
  readonly sourceOf: (mention: MentionDraft) => SourceMention
}

/** Drafts, in order of the text, as claims of the model. What no step looks for yet is null or empty. */
export function toClaims(article: Article, drafts: readonly ClaimDraft[], findings: Findings): Claim[] {
  const { parents, kinds, hedges, sourceOf } = findings
  return drafts.map((draft, index) => {
    const parent = parents[index] as number
    return {
      id: `c${index + 1}`,
      kind: kinds[index] as ClaimKind,
      act: draft.act,
      content: { spans: [...draft.content] },
      cue: draft.cue && { spans: [...draft.cue.spans], lemma: draft.cue.lemma, stance: draft.cue.stance },
      source: draft.source && sourceOf(draft.source),
      addressee: draft.addressee && sourceOf(draft.addressee),
      channel: null,
      parent: parent < 0 ? null : `c${parent + 1}`,
      relays: [],
      distance: null,
      certainty: { polarity: draft.polarity, hedges: hedges[index] ?? [], estimate: null },
      quantities: [],
      times: [],
      blocks: blocksOf(article, draft.content),
      confidence: draft.confidence,
    }
  })
}

/** Why a claim was made of a draft. */
export function toTrailEntry(draft: ClaimDraft): TrailEntry {
  const step = draft.own ? 'assertions' : draft.cue ? 'attribution' : 'linking'
  return { step, span: { start: contentStart(draft), end: (draft.content[0] as Span).end }, reason: draft.rule }
}

/** Indexes of the blocks that hold some spans; both are in order of the text. */
function blocksOf({ blocks }: Article, spans: readonly Span[]): number[] {
  const indexes: number[] = []
  for (const span of spans) {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((blocks[middle]?.span.end ?? 0) <= span.start) low = middle + 1
      else high = middle
    }
    for (let index = low; index < blocks.length && (blocks[index]?.span.start ?? 0) < span.end; index++) {
      if (indexes.at(-1) !== index) indexes.push(index)
    }
  }
  return [...new Set(indexes)].sort((a, b) => a - b)
}
