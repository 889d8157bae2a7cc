import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPath, trellis } from './viterbi.ts'

const LABELS = 3

function scoreOf(path: ArrayLike<number>, scores: ArrayLike<number>, emissions: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < path.length; i++) {
    const before = i === 0 ? LABELS : (path[i - 1] as number)
    total +=
      (scores[before * LABELS + (path[i] as number)] as number) +
      (emissions[i * LABELS + (path[i] as number)] as number)
  }
  return total
}

test('no other path has a higher score', () => {
  const number = fc.integer({ min: -9, max: 9 })
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 12, maxLength: 12 }),
      fc
        .integer({ min: 1, max: 5 })
        .chain((length) => fc.array(number, { minLength: length * 3, maxLength: length * 3 })),
      (edges, nodes) => {
        const length = nodes.length / LABELS
        const scores = Float32Array.from(edges)
        const emissions = Float32Array.from(nodes)
        const path = new Uint8Array(length)
        bestPath({ labels: LABELS, scores }, emissions, length, trellis(LABELS), path)
        const found = scoreOf(path, scores, emissions)
        for (let code = 0; code < LABELS ** length; code++) {
          const other = Array.from({ length }, (_, i) => Math.floor(code / LABELS ** i) % LABELS)
          expect(scoreOf(other, scores, emissions)).toBeLessThanOrEqual(found)
        }
      },
    ),
  )
})

test('what is not allowed is not taken, and the path is written where it should be', () => {
  const scores = new Float32Array(12)
  scores[0 * LABELS + 1] = Number.NEGATIVE_INFINITY
  const path = Uint8Array.of(9, 9, 9, 9)
  bestPath({ labels: LABELS, scores }, Float32Array.of(5, 0, 0, 0, 1, 0), 2, trellis(LABELS), path, 1)
  expect([...path]).toEqual([9, 0, 0, 9])
})

test('room is kept between sequences of any length', () => {
  const room = trellis(LABELS)
  const transitions = { labels: LABELS, scores: new Float32Array(12) }
  for (const length of [1, 40, 3]) {
    const path = new Uint8Array(length)
    bestPath(
      transitions,
      Float32Array.from({ length: length * 3 }, (_, i) => i % 3),
      length,
      room,
      path,
    )
    expect([...path].every((label) => label === 2)).toBe(true)
  }
  bestPath(transitions, new Float32Array(0), 0, room, new Uint8Array(0))
})
