import type { Claim, Span } from '@hearsay/core'

/** What a stretch of the text is to a claim. */
export type MarkRole = 'content' | 'source' | 'cue' | 'addressee' | 'channel' | 'relay' | 'hedge'

/** A stretch of `article.text` that plays a part in a claim. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly claim: string
  readonly role: MarkRole
}

/**
 * Every stretch of the text that the claims speak of, in the order of the text. Spans that are empty are left out: there
 * is nothing to mark.
 *
 * @example
 * marksOf([claim]) // [{ start: 0, end: 11, claim: 'c1', role: 'source' }, { start: 12, end: 16, … 'cue' }, …]
 */
export function marksOf(claims: readonly Claim[]): Mark[] {
  const marks: Mark[] = []
  for (const claim of claims) {
    const add = (role: MarkRole, span: Span | null | undefined) => {
      if (span && span.end > span.start) marks.push({ start: span.start, end: span.end, claim: claim.id, role })
    }
    for (const span of claim.content.spans) add('content', span)
    for (const span of claim.cue?.spans ?? []) add('cue', span)
    add('source', claim.source?.span)
    add('addressee', claim.addressee?.span)
    add('channel', claim.channel?.span)
    for (const relay of claim.relays) {
      add('relay', relay.span)
      add('relay', relay.source.span)
    }
    for (const span of claim.certainty?.hedges ?? []) add('hedge', span)
    add('hedge', claim.certainty?.estimate?.span)
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}
