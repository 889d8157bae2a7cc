import { RELATION, tokenAt } from '../../language/annotation.ts'
import { childrenOf } from '../../language/dependency-tree.ts'
import type { Span } from '../../model/span.ts'
import { partAt, type Quotation } from '../quotations/quotation.ts'
import { contentSpan, lower, type ReadingContext } from '../reading-context.ts'

/** Token ranges, half-open, in order. */
export type Ranges = readonly (readonly [number, number])[]

/**
 * The words of a clause: the subtree of its head as one range, with the subtree of `without` (the clause of the cue)
 * cut out, which may leave two.
 */
export function clauseRanges(
  { tree }: ReadingContext,
  head: number,
  without: readonly (readonly [number, number])[] = [],
): Ranges {
  let ranges: [number, number][] = [[tree.left[head] as number, tree.right[head] as number]]
  for (const [from, to] of without) {
    ranges = ranges.flatMap(([start, end]): [number, number][] => {
      if (to <= start || from >= end) return [[start, end]]
      return [
        [start, Math.min(from, end)],
        [Math.max(to, start), end],
      ].filter(([a, b]) => (a as number) < (b as number)) as [number, number][]
    })
  }
  return ranges
}

/**
 * Ranges as spans, whole quotations kept whole: a quotation that a range begins or ends in the middle of is taken in to
 * its marks, with the parts that run on in later blocks. `inside` is the quotation around the cue, which limits them.
 */
export function contentSpans(context: ReadingContext, ranges: Ranges, inside: number): Span[] {
  const { annotation, quotations, quotationOf } = context
  const spans: Span[] = []
  for (const range of ranges) {
    const [from, to] = inside < 0 ? range : within(context, range, quotations[inside] as Quotation)
    const span = contentSpan(context, from, to, inside)
    if (!span) continue
    let { start, end } = span
    const [a, b] = [tokenAt(annotation, start), tokenAt(annotation, end - 1)]
    const later: Span[] = []
    for (const token of [a, b]) {
      for (let index = quotationOf[token] as number; index >= 0 && index !== inside; ) {
        const quotation = quotations[index] as Quotation
        const at = partAt(quotation, annotation.starts[token] as number)
        const part = quotation.parts[at]
        if (part) {
          start = Math.min(start, part.start)
          end = Math.max(end, part.end)
        }
        if (token === b && quotation.parent === (inside < 0 ? null : inside))
          later.push(...quotation.parts.slice(at + 1))
        index = quotation.parent ?? -1
      }
    }
    spans.push({ start, end }, ...later)
  }
  return mergeSpans(spans)
}

/** The tokens of a range that stand inside a quotation: what is said there ends with it, whatever the parser hung behind. */
function within({ annotation }: ReadingContext, [from, to]: Ranges[number], quotation: Quotation): Ranges[number] {
  const limit = quotation.inner[partAt(quotation, annotation.starts[from] as number)]
  if (!limit) return [from, from]
  let [first, last] = [from, to]
  while (first < last && (annotation.starts[first] as number) < limit.start) first++
  while (last > first && (annotation.ends[last - 1] as number) > limit.end) last--
  return [first, last]
}

/** Spans in order, overlapping ones joined. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else merged.push(span)
  }
  return merged
}

/** The head of the clause that a token belongs to: the nearest verb or root above it. */
export function clauseHead({ annotation }: ReadingContext, token: number): number {
  const CLAUSAL = new Set<number>([
    RELATION.root,
    RELATION.ccomp,
    RELATION.advcl,
    RELATION['acl:relcl'],
    RELATION.parataxis,
    RELATION.csubj,
  ])
  let at = token
  for (let steps = 0; steps < 100; steps++) {
    const head = annotation.heads[at] as number
    if (head < 0 || CLAUSAL.has(annotation.relations[at] as number)) return at
    at = head
  }
  return at
}

/** Whether a clause of a verb is marked by one of these words: "that", "whether". */
export function markOf(context: ReadingContext, clause: number): string | null {
  const { annotation, tree } = context
  for (const child of childrenOf(tree, clause)) {
    if (annotation.relations[child] === RELATION.mark && child < clause) return lower(context, child)
  }
  return null
}
