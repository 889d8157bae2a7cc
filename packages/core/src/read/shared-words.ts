/** Words that every text has: they say nothing about what a title and a text have in common. */
const COMMON = new Set(
  "the a an and or but of in on at to for from by with as is are was were be been has have had will would it its it's he his she her they their this that not no new over after into about up out who what how why when says said than more".split(
    ' ',
  ),
)

/**
 * Share of the words of `some` that stand in `others` too, common words aside, 0 to 1. Both as `plainWords` writes them.
 *
 * @example
 * sharedWords('ferry line to close', 'the ferry will close in may') // 2 / 3
 */
export function sharedWords(some: string, others: string): number {
  const words = new Set(contentWords(some))
  if (words.size === 0) return 0
  const known = new Set(contentWords(others))
  let shared = 0
  for (const word of words) if (known.has(word)) shared++
  return shared / words.size
}

function contentWords(plain: string): readonly string[] {
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !COMMON.has(word))
}
