import { findAssertions } from './claims/assertions/find-assertions.ts'
import { findAttributions } from './claims/attribution/find-attributions.ts'
import type { ClaimDraft, MentionDraft } from './claims/claim-draft.ts'
import { byContent, contentStart } from './claims/claim-draft.ts'
import { claimKinds } from './claims/claim-kind.ts'
import { linkQuotations } from './claims/linking/link-quotations.ts'
import { innermostContents } from './claims/nesting/innermost.ts'
import { parentsOf, withoutTornClaims } from './claims/nesting/parents.ts'
import { findQuotations } from './claims/quotations/find-quotations.ts'
import { type ReadingContext, readingContext } from './claims/reading-context.ts'
import type { Language } from './language/language.ts'
import { findHedges } from './meaning/find-hedges.ts'
import type { Analysis } from './model/analysis.ts'
import type { Article, BlockKind } from './model/article.ts'
import type { Claim, SourceMention } from './model/claim.ts'
import { HearsayError } from './model/error.ts'
import type { Span } from './model/span.ts'
import type { TrailEntry } from './model/trail.ts'
import { sourcingProfile } from './profile/sourcing-profile.ts'
import type { Mention } from './sources/mention.ts'
import { resolveSources } from './sources/resolve-sources.ts'
import { VERSION } from './version.ts'

/** The steps of the claim pipeline, in order. Each can be left out by name. */
export const CLAIM_STEPS = ['quotations', 'attribution', 'linking', 'nesting', 'assertions', 'hedges'] as const
export type ClaimStep = (typeof CLAIM_STEPS)[number]

/** How claims are extracted. */
export interface ExtractOptions {
  /** The language of the article, from its package. */
  readonly language: Language
  /** Steps of the pipeline to leave out, by name. */
  readonly without?: readonly ClaimStep[]
  /** Keep the trail of decisions in `analysis.trail`. */
  readonly explain?: boolean
}

/** Blocks whose words are the article's own; claims are looked for in these alone, never in teasers and notices. */
const CLAIM_KINDS: ReadonlySet<BlockKind> = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'caption',
])

/**
 * Finds the claims of an article, who makes them, and what the article asserts with no source.
 *
 * The pipeline: quotation marks are paired over the whole article; cues are found, each with its source and content;
 * quotations without a cue are joined to their speakers; claims inside claims get their parents; sources are resolved
 * over the document; what is left of the body that asserts something is an assertion. Every span points into
 * `article.text`. Time is linear in its length.
 *
 * @throws HearsayError `invalid-argument` when the article or the language is none, or a step is unknown.
 * @example
 * const english = await loadEnglish()
 * const article = parseArticle('“The bridge is closed,” said Mara Lind.', { language: english })
 * const { claims, sources } = extractClaims(article, { language: english })
 * claims[0].kind // 'direct'
 * sources[0].name // 'Mara Lind'
 */
export function extractClaims(article: Article, { language, without = [], explain = false }: ExtractOptions): Analysis {
  checkArguments(article, language, without)
  const off = new Set<string>(without)
  const { text } = article
  const blocks = article.blocks.filter((block) => CLAIM_KINDS.has(block.kind))

  const { quotations, issues } = off.has('quotations') ? { quotations: [], issues: [] } : findQuotations(text, blocks)
  const context = readingContext(text, blocks, quotations, language, article.dateline?.span ?? null)
  const attributed = off.has('attribution') ? [] : findAttributions(context)
  const whole = off.has('nesting') ? attributed : withoutTornClaims(attributed)
  const linked = off.has('linking') ? whole : linkQuotations(context, whole)
  const asserted = off.has('assertions') ? [] : findAssertions(context, linked)

  const drafts = [...linked, ...asserted.map(assertionDraft)].sort(byContent)
  const contents = drafts.map((draft) => draft.content)
  const parents = off.has('nesting') ? new Int32Array(drafts.length).fill(-1) : parentsOf(drafts)
  const kinds = claimKinds(text, contents, quotations)
  const hedges = off.has('hedges')
    ? drafts.map(() => [])
    : hedgesOf(contents, findHedges(context.annotation, language.lexicon))
  const { sources, sourceOf } = sourcesOf(context, drafts, parents)

  const claims = drafts.map((draft, index): Claim => {
    const own = draft.rule === ASSERTION_RULE
    const parent = parents[index] as number
    return {
      id: `c${index + 1}`,
      kind: own ? 'assertion' : (kinds[index] as Claim['kind']),
      act: draft.act,
      content: { spans: [...draft.content] },
      cue: draft.cue && { spans: [...draft.cue.spans], lemma: draft.cue.lemma, stance: draft.cue.stance },
      source: draft.source && sourceOf(draft.source),
      addressee: draft.addressee && sourceOf(draft.addressee),
      channel: null,
      parent: parent < 0 ? null : `c${parent + 1}`,
      relays: [],
      distance: null,
      certainty: { polarity: draft.polarity, hedges: hedges[index] as Span[], estimate: null },
      quantities: [],
      times: [],
      blocks: blocksOf(article, draft.content),
      confidence: draft.confidence,
    }
  })
  const analysis: Analysis = {
    schemaVersion: 1,
    article,
    claims,
    sources,
    profile: sourcingProfile(text, claims, sources),
    issues,
    engine: { core: VERSION, language: `${language.code} ${language.version}` },
  }
  return explain ? { ...analysis, trail: trailOf(drafts) } : analysis
}

const ASSERTION_RULE = 'sentence without a source'

function assertionDraft(span: Span): ClaimDraft {
  return {
    content: [span],
    cue: null,
    source: null,
    addressee: null,
    act: 'statement',
    polarity: 'positive',
    confidence: 0.5,
    rule: ASSERTION_RULE,
  }
}

/** Each hedge belongs to the innermost claim that holds it: in "she said he might …" it is hers, not the writer's. */
function hedgesOf(contents: readonly (readonly Span[])[], hedges: readonly Span[]): Span[][] {
  const owners = innermostContents(
    contents,
    hedges.map((span) => ({ span })),
  )
  const lists: Span[][] = contents.map(() => [])
  hedges.forEach((hedge, index) => {
    lists[owners[index] as number]?.push(hedge)
  })
  return lists
}

/** Joins the mentions of all drafts to sources; `sourceOf` gives the model's form of a mention. */
function sourcesOf(
  { annotation, lexicon, quotationOf }: ReadingContext,
  drafts: readonly ClaimDraft[],
  parents: Int32Array,
): { sources: Analysis['sources']; sourceOf: (mention: MentionDraft) => SourceMention } {
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

function trailOf(drafts: readonly ClaimDraft[]): TrailEntry[] {
  return drafts.map((draft) => ({
    step: draft.rule === ASSERTION_RULE ? 'assertions' : draft.cue ? 'attribution' : 'linking',
    span: { start: contentStart(draft), end: (draft.content[0] as Span).end },
    reason: draft.rule,
  }))
}

function checkArguments(article: Article, language: Language, without: readonly string[]): void {
  if (typeof article?.text !== 'string' || !Array.isArray(article.blocks))
    throw new HearsayError('invalid-argument', 'extractClaims takes an article: pass what parseArticle gives.')
  if (typeof language?.annotate !== 'function')
    throw new HearsayError(
      'invalid-argument',
      'extractClaims needs a language: pass { language: await loadEnglish() } from @hearsay/english.',
    )
  const unknown = without.find((step) => !(CLAIM_STEPS as readonly string[]).includes(step))
  if (unknown !== undefined)
    throw new HearsayError(
      'invalid-argument',
      `There is no step "${unknown}". The steps are: ${CLAIM_STEPS.join(', ')}.`,
    )
}
