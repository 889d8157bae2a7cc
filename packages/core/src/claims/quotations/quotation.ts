import type { Span } from '../../model/span.ts'

/** A stretch in quotation marks. */
export interface Quotation {
  /** One span for each block that it runs through, with the marks and no white space around. */
  readonly parts: readonly Span[]
  /** The same without the marks. */
  readonly inner: readonly Span[]
  /** Index of the block (as given to `findQuotations`) that holds the first part; the parts may skip blocks. */
  readonly block: number
  /** Index of the quotation directly around this one, or null. */
  readonly parent: number | null
  /** Whether a closing mark was found. */
  readonly closed: boolean
  /**
   * `speech` when it reads as something said; `words` when only words are set apart, as scare quotes and terms are;
   * `name` for nicknames and titles. What a cue governs is a claim either way.
   */
  readonly role: 'speech' | 'words' | 'name'
}

/** Index of the part of a quotation that holds an offset or is the next behind it; the number of parts when none is. */
export function partAt({ parts }: Quotation, offset: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
