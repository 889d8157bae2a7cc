/** Leaves out features at random, so that no decision hangs on a single one. Returns how many are left. */
export function dropSome(features: Int32Array, count: number, share: number, random: () => number): number {
  let kept = 0
  for (let i = 0; i < count; i++) if (random() >= share) features[kept++] = features[i] as number
  return kept
}
