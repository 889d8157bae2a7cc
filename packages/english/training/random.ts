/** A generator of numbers in [0, 1) that gives the same ones for the same seed (xorshift). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

/** Shuffles in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = list[i] as T
    list[i] = list[j] as T
    list[j] = item
  }
}
