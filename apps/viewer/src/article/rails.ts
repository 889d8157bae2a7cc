import type { Claim } from '@hearsay/core'

/**
 * Gives every claim a rail of its own under the text: 0 next to the words, 1 below it, and so on. Claims that touch the
 * same words never share one, and a claim inside another lies below the one that holds it, so that depth can be read.
 *
 * @example
 * railsOf(claims).get('c2') // 1: c2 stands inside c1
 */
export function railsOf(claims: readonly Claim[]): Map<string, number> {
  const rails = new Map<string, number>()
  const stretches = claims.map(stretchOf).sort((a, b) => a.start - b.start || b.end - a.end)
  let open: { end: number; rail: number }[] = []
  for (const { claim, start, end } of stretches) {
    open = open.filter((other) => other.end > start)
    const taken = new Set(open.map(({ rail }) => rail))
    let rail = claim.parent === null ? 0 : (rails.get(claim.parent) ?? -1) + 1
    while (taken.has(rail)) rail++
    rails.set(claim.id, rail)
    open.push({ end, rail })
  }
  return rails
}

/** From the first word of the content to the last, with whatever interrupts it. */
function stretchOf(claim: Claim) {
  const { spans } = claim.content
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { claim, start, end }
}
