import { TAG, tokenAt } from '../../language/annotation.ts'
import { partAt, type Quotation } from '../quotations/quotation.ts'
import type { ReadingContext } from '../reading-context.ts'

/** How many tokens may stand between a cue and the quotation that it introduces: "said in a statement on Friday: “…”". */
const LONGEST_BRIDGE = 24

/** How many tokens of a source may stand between a quotation and its verb: "“…,” its keeper, Tam Harrow, said". */
const LONGEST_GAP = 18

/**
 * The quotation that ends before token `to` in the same block, with at most a source between: its index in
 * `context.quotations`, and the first token behind it and its comma. `inside` is the quotation that holds the cue, or -1.
 */
export function quotationBefore(
  context: ReadingContext,
  to: number,
  inside: number,
): { index: number; from: number } | null {
  const { annotation, quotations, quotationOf, text } = context
  const stretch = annotation.stretchOf[to]
  let at = to - 1
  while (at >= 0 && at >= to - LONGEST_GAP && quotationOf[at] === inside && annotation.stretchOf[at] === stretch) {
    if (/^[.;:!?]/.test(text.slice(annotation.starts[at], annotation.ends[at]))) return null
    at--
  }
  if (at < 0 || annotation.stretchOf[at] !== stretch) return null
  const index = outermostWithin(context, at, inside)
  if (index < 0) return null
  const quotation = quotations[index] as Quotation
  const end = annotation.ends[at] as number
  const ends = quotation.parts[partAt(quotation, end - 1)]?.end === end
  let from = at + 1
  while (from < to && isLoosePunctuation(context, from)) from++
  if (!ends) return null
  // “… stay closed.” [The repairs, she said, …]: a quotation that ended its sentence leaves no room for a source; a
  // nickname or a word in marks ("Josef “Teddy” Marek denied") is no utterance without a comma or stop in it.
  const last = text[((quotations[index] as Quotation).inner.at(-1)?.end ?? 1) - 1] as string
  if (from < to && (last === '.' || last === '…') && from === at + 1) return null
  if ((quotations[index] as Quotation).role !== 'speech' && from === at + 1 && !/[,.!?…]/.test(last)) return null
  return { index, from }
}

/**
 * The quotation that a cue's clause introduces: the next one behind it, with a colon or comma before it or nothing at
 * all, and no end of a sentence between. A colon at the end of a paragraph introduces the quotation that the next one
 * begins with.
 */
export function quotationAfter(
  context: ReadingContext,
  to: number,
  inside: number,
): { index: number; introduced: boolean; at: number } | null {
  const { annotation, quotationOf, text } = context
  const stretch = annotation.stretchOf[to - 1]
  for (let at = to; at < annotation.length && at < to + LONGEST_BRIDGE; at++) {
    const before = text.slice(annotation.starts[at - 1], annotation.ends[at - 1])
    if (annotation.stretchOf[at] !== stretch && before !== ':') return null
    const index = quotationOf[at] === inside ? -1 : outermostWithin(context, at, inside)
    if (index >= 0) return { index, introduced: before === ':' || before === ',', at }
    if (quotationOf[at] !== inside || annotation.stretchOf[at] !== stretch) return null
    if (annotation.tags[at] === TAG.PUNCT && /^[.!?;]/.test(text.slice(annotation.starts[at], annotation.ends[at])))
      return null
  }
  return null
}

/** The outermost quotation around a token that lies directly inside the quotation `inside` (-1: in none). */
export function outermostWithin({ quotations, quotationOf }: ReadingContext, token: number, inside: number): number {
  let index = quotationOf[token] as number
  while (index >= 0 && index !== inside) {
    const parent = (quotations[index] as Quotation).parent ?? -1
    if (parent === inside) return index
    index = parent
  }
  return -1
}

/** Index of the first token of a quotation. */
export function firstToken({ annotation, quotations }: ReadingContext, quotation: number): number {
  return tokenAt(annotation, (quotations[quotation] as Quotation).parts[0]?.start ?? 0)
}

function isLoosePunctuation({ annotation, text }: ReadingContext, token: number): boolean {
  return /^[,–—-]+$/.test(text.slice(annotation.starts[token], annotation.ends[token]))
}
