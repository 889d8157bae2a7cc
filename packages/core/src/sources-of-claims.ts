import type { ClaimDraft, MentionDraft } from './claims/claim-draft.ts'
import type { ReadingContext } from './claims/reading-context.ts'
import type { SourceMention } from './model/claim.ts'
import type { Source } from './model/source.ts'
import type { Mention } from './sources/mention.ts'
import { resolveSources } from './sources/resolve-sources.ts'

/** Joins the mentions of all drafts to sources; `sourceOf` gives the model's form of a mention. */
export function sourcesOfClaims(
  { annotation, lexicon, quotationOf }: ReadingContext,
  drafts: readonly ClaimDraft[],
  parents: Int32Array,
): { sources: Source[]; sourceOf: (mention: MentionDraft) => SourceMention } {
  const mentions: Mention[] = drafts
    .flatMap((draft, claim) => [
      ...(draft.source ? [{ ...draft.source, claim, role: 'source' as const }] : []),
      ...(draft.addressee ? [{ ...draft.addressee, claim, role: 'addressee' as const }] : []),
    ])
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const speechAround = (claim: number) => {
    const around = drafts[parents[claim] ?? -1]
    return around ? { speaker: around.source?.span ?? null, addressee: around.addressee?.span ?? null } : null
  }
  const { sources, ids } = resolveSources(annotation, lexicon, mentions, speechAround, quotationOf)
  const idOf = new Map(mentions.map(({ span }, index) => [`${span.start}-${span.end}`, ids[index] as string]))
  return { sources, sourceOf: ({ span }) => ({ id: idOf.get(`${span.start}-${span.end}`) as string, span }) }
}
