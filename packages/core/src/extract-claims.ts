import { findAssertions } from './claims/assertions/find-assertions.ts'
import { attributions } from './claims/attribution-model/attributions.ts'
import { byContent } from './claims/claim-draft.ts'
import { claimKinds } from './claims/claim-kind.ts'
import { linkQuotations } from './claims/linking/link-quotations.ts'
import { hedgesByClaim } from './claims/nesting/hedges-by-claim.ts'
import { parentsOf, withoutTornClaims } from './claims/nesting/parents.ts'
import { findQuotations } from './claims/quotations/find-quotations.ts'
import { readingContext } from './claims/reading-context.ts'
import { toClaims, toTrailEntry } from './drafts-to-claims.ts'
import type { Language } from './language/language.ts'
import { findHedges } from './meaning/find-hedges.ts'
import type { Analysis } from './model/analysis.ts'
import type { Article, BlockKind } from './model/article.ts'
import { HearsayError } from './model/error.ts'
import { sourcingProfile } from './profile/sourcing-profile.ts'
import { sourcesOfClaims } from './sources-of-claims.ts'
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
export function extractClaims(article: Article, options: ExtractOptions): Analysis {
  checkArguments(article, options)
  const { language, without = [], explain = false } = options
  const off = new Set<string>(without)
  const { text } = article
  const blocks = article.blocks.filter((block) => CLAIM_KINDS.has(block.kind))

  const { quotations, issues } = off.has('quotations') ? { quotations: [], issues: [] } : findQuotations(text, blocks)
  const context = readingContext(text, blocks, quotations, language, article.dateline?.span ?? null)
  const attributed = off.has('attribution') ? [] : attributions(context, language.attribution)
  const whole = off.has('nesting') ? attributed : withoutTornClaims(attributed)
  const linked = off.has('linking') ? whole : linkQuotations(context, whole)
  const asserted = off.has('assertions') ? [] : findAssertions(context, linked)

  const drafts = [...linked, ...asserted].sort(byContent)
  const parents = off.has('nesting') ? new Int32Array(drafts.length).fill(-1) : parentsOf(drafts)
  const kinds = claimKinds(text, drafts, quotations)
  const hedges = off.has('hedges') ? [] : findHedges(context.annotation, language.lexicon)
  const { sources, sourceOf } = sourcesOfClaims(context, drafts, parents)
  const claims = toClaims(article, drafts, { parents, kinds, hedges: hedgesByClaim(drafts, hedges), sourceOf })
  const analysis: Analysis = {
    schemaVersion: 1,
    article,
    claims,
    sources,
    profile: sourcingProfile(text, claims, sources),
    issues,
    engine: { core: VERSION, language: `${language.code} ${language.version}` },
  }
  return explain ? { ...analysis, trail: drafts.map(toTrailEntry) } : analysis
}

function checkArguments(article: Article, options: ExtractOptions): void {
  if (typeof article?.text !== 'string' || !Array.isArray(article.blocks))
    throw new HearsayError('invalid-argument', 'extractClaims takes an article: pass what parseArticle gives.')
  if (typeof options?.language?.annotate !== 'function')
    throw new HearsayError(
      'invalid-argument',
      'extractClaims needs a language: pass { language: await loadEnglish() } from @hearsay/english.',
    )
  const unknown = options.without?.find((step) => !CLAIM_STEPS.includes(step))
  if (unknown !== undefined)
    throw new HearsayError(
      'invalid-argument',
      `There is no step "${unknown}". The steps are: ${CLAIM_STEPS.join(', ')}.`,
    )
}
