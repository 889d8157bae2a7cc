import type { Span } from '../../model/span.ts'

/** How many contents around a place are looked at; claims nested deeper than a reader can follow are not told apart. */
const DEEPEST = 40

/**
 * For each of some stretches, the smallest content that holds all of it, in one sweep over the text.
 *
 * `contents[i]` are the spans of claim i; `queries` ask for a stretch, and may name a claim that is no answer (itself).
 * Gives, for each query, the index of a claim or -1. Time: n log n for sorting, then linear.
 */
export function innermostContents(
  contents: readonly (readonly Span[])[],
  queries: readonly { readonly span: Span; readonly except?: number }[],
): Int32Array {
  const spans = contents
    .flatMap((list, claim) => list.map((span) => ({ ...span, claim })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const order = queries.map((_, index) => index)
  order.sort((a, b) => (queries[a]?.span.start ?? 0) - (queries[b]?.span.start ?? 0))
  const answers = new Int32Array(queries.length).fill(-1)
  const stack: typeof spans = []
  let next = 0
  for (const index of order) {
    const { span, except } = queries[index] as (typeof queries)[number]
    for (; next < spans.length && (spans[next]?.start ?? 0) <= span.start; next++) {
      const candidate = spans[next] as (typeof spans)[number]
      while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= candidate.start) stack.pop()
      stack.push(candidate)
    }
    while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= span.start) stack.pop()
    let best = Number.POSITIVE_INFINITY
    for (let k = stack.length - 1; k >= Math.max(0, stack.length - DEEPEST); k--) {
      const candidate = stack[k] as (typeof spans)[number]
      const length = candidate.end - candidate.start
      if (candidate.claim === except || candidate.end < span.end || length >= best) continue
      best = length
      answers[index] = candidate.claim
    }
  }
  return answers
}
