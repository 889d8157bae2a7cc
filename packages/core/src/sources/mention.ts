import type { Span } from '../model/span.ts'

/** A noun phrase that stands for a source or a hearer. */
export interface Mention {
  readonly span: Span
  /** Token that heads it. */
  readonly head: number
  /** Index of the claim that it belongs to. */
  readonly claim: number
  readonly role: 'source' | 'addressee'
}
