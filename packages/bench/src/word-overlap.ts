/** How many members two sets share. */
export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const member of a) if (b.has(member)) count++
  return count
}

/** Whether two sets hold the same. */
export function sameWords(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && sharedCount(a, b) === a.size
}

/**
 * F1 of two sets of words, from 0 (nothing in common, or one is empty) to 1 (the same).
 *
 * @example
 * overlapF1(new Set([1, 2, 3]), new Set([2, 3, 4])) // 0.667
 */
export function overlapF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size === 0 || b.size === 0 ? 0 : (2 * sharedCount(a, b)) / (a.size + b.size)
}
