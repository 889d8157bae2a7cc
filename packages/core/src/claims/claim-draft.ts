import type { Polarity, SpeechAct, Stance } from '../model/claim.ts'
import type { Span } from '../model/span.ts'

/** A claim on its way through the pipeline: found, not yet numbered, its source a mention that nobody has resolved. */
export interface ClaimDraft {
  /** Spans of what is claimed, in order, without white space around them; at least one. */
  readonly content: readonly Span[]
  readonly cue: { readonly spans: readonly Span[]; readonly lemma: string; readonly stance: Stance } | null
  readonly source: MentionDraft | null
  readonly addressee: MentionDraft | null
  readonly act: SpeechAct
  readonly polarity: Polarity
  readonly confidence: number
  /** The rule that found it, for the trail. */
  readonly rule: string
  /** The article's own voice: an assertion. */
  readonly own?: true
}

/** A noun phrase that stands for a source or a hearer. */
export interface MentionDraft {
  readonly span: Span
  /** Token that heads it. */
  readonly head: number
}

/** First code unit of a claim's content. */
export const contentStart = (claim: Pick<ClaimDraft, 'content'>): number => (claim.content[0] as Span).start

/** Code unit after the last of a claim's content. */
export const contentEnd = (claim: Pick<ClaimDraft, 'content'>): number => (claim.content.at(-1) as Span).end

/** Order of the text: by where the content begins, longer content first. */
export function byContent(a: ClaimDraft, b: ClaimDraft): number {
  return contentStart(a) - contentStart(b) || contentEnd(b) - contentEnd(a)
}
