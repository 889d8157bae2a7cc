import { Analysis, type Claim, type Span } from '@hearsay/core'

/** A document that is no Analysis; `detail` says in one line where it departs. */
export interface NotAnAnalysis {
  readonly code: 'not-json' | 'not-analysis'
  readonly detail: string
}

/** Whether a text sets out to be JSON: its first character that is not blank is a brace. No article begins so. */
export function looksLikeJson(text: string): boolean {
  return /^[\s\uFEFF]*\{/.test(text)
}

/**
 * Opens an Analysis that was saved as JSON. The schema is checked, and beyond it what the page relies on: spans lie
 * inside the text, blocks are in order, ids point at something, and no claim stands inside itself.
 *
 * @example
 * const saved = savedAnalysis('{"schemaVersion":1, …}')
 * if ('code' in saved) console.error(saved.detail)
 */
export function savedAnalysis(json: string): Analysis | NotAnAnalysis {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { code: 'not-json', detail: error instanceof Error ? error.message : String(error) }
  }
  const parsed = Analysis.safeParse(value)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    const path = first?.path.map(String).join('.') ?? ''
    return { code: 'not-analysis', detail: `${path === '' ? '' : `${path}: `}${first?.message ?? ''}` }
  }
  const fault = faultOf(parsed.data)
  return fault === null ? parsed.data : { code: 'not-analysis', detail: fault }
}

function faultOf({ article, claims, sources, issues }: Analysis): string | null {
  const { length } = article.text
  const lies = ({ start, end }: Span) => start <= end && end <= length
  let reached = 0
  for (const [index, { span }] of article.blocks.entries()) {
    if (!lies(span) || span.start < reached) return `article.blocks.${index}: not in order inside the text`
    reached = span.end
  }
  if (![...article.issues, ...issues].every(({ span }) => span === null || lies(span)))
    return 'issues: a span outside the text'
  if (
    !sources.every((source) => source.mentions.every(lies) && (source.anonymity ? lies(source.anonymity.span) : true))
  )
    return 'sources: a span outside the text'
  const sourceIds = new Set(sources.map(({ id }) => id))
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]))
  if (sourceIds.size !== sources.length || claimsById.size !== claims.length) return 'an id that is used twice'
  for (const [index, claim] of claims.entries()) {
    if (!spansOf(claim).every(lies)) return `claims.${index}: a span outside the text`
    const ids = [claim.source?.id, claim.addressee?.id, ...claim.relays.map(({ source }) => source.id)]
    if (!ids.every((id) => id === undefined || sourceIds.has(id))) return `claims.${index}: a source that is not there`
    if (!claim.blocks.every((block) => block < article.blocks.length))
      return `claims.${index}: a block that is not there`
    if (claim.parent !== null && !claimsById.has(claim.parent)) return `claims.${index}: a parent that is not there`
  }
  return circleOf(claims, claimsById)
}

function spansOf(claim: Claim): Span[] {
  const certainty = claim.certainty
  return [
    ...claim.content.spans,
    ...(claim.cue?.spans ?? []),
    ...(certainty?.hedges ?? []),
    ...claim.relays.flatMap((relay) => [relay.span, relay.source.span]),
    ...claim.quantities.map(({ span }) => span),
    ...claim.times.map(({ span }) => span),
    ...[claim.source?.span, claim.addressee?.span, claim.channel?.span, certainty?.estimate?.span].filter(
      (span) => span !== undefined,
    ),
  ]
}

/** Follows every claim outwards once; a claim met again on the same way stands inside itself. */
function circleOf(claims: readonly Claim[], byId: ReadonlyMap<string, Claim>): string | null {
  const outermost = new Set<string>()
  for (const claim of claims) {
    const way = new Set<string>()
    let at: Claim | undefined = claim
    while (at !== undefined && !outermost.has(at.id)) {
      if (way.has(at.id)) return `claim ${at.id}: stands inside itself`
      way.add(at.id)
      at = at.parent === null ? undefined : byId.get(at.parent)
    }
    for (const id of way) outermost.add(id)
  }
  return null
}
