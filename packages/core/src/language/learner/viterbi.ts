/**
 * Transitions between the labels of a sequence: `scores[a * labels + b]` for b after a; row `labels` is the beginning.
 * A transition that is not allowed has the score -Infinity.
 */
export interface Transitions {
  readonly labels: number
  readonly scores: Float32Array
}

/** Room for the best path over a sequence; grows as needed and may be kept between calls. */
export interface Trellis {
  back: Uint8Array
  now: Float64Array
  before: Float64Array
}

export function trellis(labels: number): Trellis {
  return { back: new Uint8Array(0), now: new Float64Array(labels), before: new Float64Array(labels) }
}

/**
 * The best labels of a sequence (Viterbi): `emissions[i * labels + b]` is the score of label b at place i. Writes into
 * `path` from `at` on.
 */
export function bestPath(
  transitions: Transitions,
  emissions: Float32Array,
  length: number,
  room: Trellis,
  path: Uint8Array,
  at = 0,
): void {
  if (length === 0) return
  const { labels, scores } = transitions
  if (room.back.length < length * labels) room.back = new Uint8Array(length * labels * 2)
  const { back } = room
  let { now, before } = room
  for (let b = 0; b < labels; b++) before[b] = (scores[labels * labels + b] as number) + (emissions[b] as number)
  for (let i = 1; i < length; i++) {
    for (let b = 0; b < labels; b++) {
      let best = 0
      let bestScore = Number.NEGATIVE_INFINITY
      for (let a = 0; a < labels; a++) {
        const score = (before[a] as number) + (scores[a * labels + b] as number)
        if (score > bestScore) {
          bestScore = score
          best = a
        }
      }
      now[b] = bestScore + (emissions[i * labels + b] as number)
      back[i * labels + b] = best
    }
    const swap = before
    before = now
    now = swap
  }
  let last = 0
  for (let b = 1; b < labels; b++) if ((before[b] as number) > (before[last] as number)) last = b
  for (let i = length - 1; i >= 0; i--) {
    path[at + i] = last
    last = back[i * labels + last] as number
  }
}
