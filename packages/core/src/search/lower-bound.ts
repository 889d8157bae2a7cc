/**
 * Index of the first number of a sorted list that is not less than `value`; the length of the list when all are.
 *
 * @example
 * lowerBound([2, 4, 4, 8], 4) // 1
 */
export function lowerBound(sorted: ArrayLike<number>, value: number, length = sorted.length): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
