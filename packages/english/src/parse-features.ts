import { feature1, feature2, feature3, hashWord, spread } from '@hearsay/core'
import type { ParseState } from './parse-state.ts'

/** Room that the feature functions need. */
export const MAX_PARSE_FEATURES = 160

/** Words and tags of row 0 and of the root. */
export const NO_WORD = hashWord('<none>')
export const NO_TAG = spread(191)
export const ROOT_WORD = hashWord('<root>')
export const ROOT_TAG = spread(190)

const SMALL = Int32Array.from({ length: 64 }, (_, value) => spread(value + 300))
const small = (value: number) => SMALL[value] as number

/**
 * Features for the next step: words and tags at the top of the stack and the head of the buffer, their outer
 * dependents, distances, numbers of dependents and the relations given so far (Zhang and Nivre 2011, for arc-hybrid).
 * Returns how many there are.
 */
export function stepFeatures(state: ParseState, out: Int32Array): number {
  const { words: W, tags: T, labels: L, stack, height, next, left1, left2, right1, right2 } = state
  const last = state.length + 1
  const s0 = height > 0 ? (stack[height - 1] as number) : 0
  const s1 = height > 1 ? (stack[height - 2] as number) : 0
  const s2 = height > 2 ? (stack[height - 3] as number) : 0
  const b0 = next <= last ? next : 0
  const b1 = next + 1 <= last ? next + 1 : 0
  const b2 = next + 2 <= last ? next + 2 : 0
  const b3 = next + 3 <= last ? next + 3 : 0
  const s0l = left1[s0] as number
  const s0r = right1[s0] as number
  const s0l2 = left2[s0] as number
  const s0r2 = right2[s0] as number
  const s1l = left1[s1] as number
  const s1r = right1[s1] as number
  const s1l2 = left2[s1] as number
  const s1r2 = right2[s1] as number
  const b0l = left1[b0] as number
  const b0l2 = left2[b0] as number

  const s0w = W[s0] as number
  const s1w = W[s1] as number
  const b0w = W[b0] as number
  const b1w = W[b1] as number
  const s0t = T[s0] as number
  const s1t = T[s1] as number
  const s2t = T[s2] as number
  const b0t = T[b0] as number
  const b1t = T[b1] as number
  const b2t = T[b2] as number
  const b3t = T[b3] as number
  const s0lt = T[s0l] as number
  const s0rt = T[s0r] as number
  const s1lt = T[s1l] as number
  const s1rt = T[s1r] as number
  const b0lt = T[b0l] as number
  // Relations of outer dependents; small numbers, spread.
  const s0ll = small(L[s0l] as number)
  const s0rl = small(L[s0r] as number)
  const s0l2l = small(L[s0l2] as number)
  const s0r2l = small(L[s0r2] as number)
  const s1ll = small(L[s1l] as number)
  const s1rl = small(L[s1r] as number)
  const s1l2l = small(L[s1l2] as number)
  const s1r2l = small(L[s1r2] as number)
  const b0ll = small(L[b0l] as number)
  const b0l2l = small(L[b0l2] as number)
  const d0 = small(s0 && b0 ? Math.min(b0 - s0, 8) : 0)
  const d1 = small(s0 && s1 ? Math.min(s0 - s1, 8) : 0)
  const s0rc = small(Math.min(state.rightCount[s0] as number, 4))
  const s0lc = small(Math.min(state.leftCount[s0] as number, 4))
  const s1rc = small(Math.min(state.rightCount[s1] as number, 4))
  const s1lc = small(Math.min(state.leftCount[s1] as number, 4))
  const b0lc = small(Math.min(state.leftCount[b0] as number, 4))

  let n = 0
  out[n++] = feature1(1, 0)
  // One row
  out[n++] = feature2(2, s0w, s0t)
  out[n++] = feature1(3, s0w)
  out[n++] = feature1(4, s0t)
  out[n++] = feature2(5, s1w, s1t)
  out[n++] = feature1(6, s1w)
  out[n++] = feature1(7, s1t)
  out[n++] = feature2(8, b0w, b0t)
  out[n++] = feature1(9, b0w)
  out[n++] = feature1(10, b0t)
  out[n++] = feature2(11, b1w, b1t)
  out[n++] = feature1(12, b1w)
  out[n++] = feature1(13, b1t)
  out[n++] = feature2(14, W[b2] as number, b2t)
  out[n++] = feature1(15, b2t)
  out[n++] = feature2(16, W[s2] as number, s2t)
  out[n++] = feature1(17, s2t)
  // Two rows
  out[n++] = feature3(18, feature2(118, s0w, s0t), b0w, b0t)
  out[n++] = feature3(19, s0w, s0t, b0w)
  out[n++] = feature3(20, s0w, b0w, b0t)
  out[n++] = feature3(21, s0w, s0t, b0t)
  out[n++] = feature3(22, s0t, b0w, b0t)
  out[n++] = feature2(23, s0w, b0w)
  out[n++] = feature2(24, s0t, b0t)
  out[n++] = feature2(25, b0t, b1t)
  out[n++] = feature2(26, b0w, b1w)
  out[n++] = feature2(27, b0t, b1w)
  out[n++] = feature2(28, b0w, b1t)
  out[n++] = feature2(29, s0w, s1w)
  out[n++] = feature2(30, s0t, s1t)
  out[n++] = feature2(31, s0w, s1t)
  out[n++] = feature2(32, s0t, s1w)
  out[n++] = feature3(33, s0w, s0t, s1t)
  out[n++] = feature3(34, s1w, s1t, s0t)
  out[n++] = feature3(35, s0w, s1w, b0w)
  // Three and more
  out[n++] = feature3(36, s0t, b0t, b1t)
  out[n++] = feature3(37, s0t, b0t, b1t ^ (b2t >>> 1))
  out[n++] = feature3(38, s1t, s0t, b0t)
  out[n++] = feature3(39, s1t, s0t, b0t ^ (b1t >>> 1))
  out[n++] = feature3(40, s2t, s1t, s0t ^ (b0t >>> 1))
  out[n++] = feature3(41, s0w, b0t, b1t)
  out[n++] = feature3(42, s0t, b0w, b1t)
  out[n++] = feature3(43, s1w, s0t, b0t)
  out[n++] = feature3(44, s1t, s0w, b0t)
  out[n++] = feature3(45, s1t, s0t, b0w)
  out[n++] = feature3(46, b0t, b1t, b2t)
  out[n++] = feature3(47, b0t, b1t, b2t ^ (b3t >>> 1))
  out[n++] = feature3(48, s0t, s0lt, b0t)
  out[n++] = feature3(49, s0t, s0rt, b0t)
  out[n++] = feature3(50, s0t, b0lt, b0t)
  out[n++] = feature3(51, s1t, s1lt, s0t)
  out[n++] = feature3(52, s1t, s1rt, s0t)
  out[n++] = feature3(53, s0t, s0lt, s1t)
  out[n++] = feature3(54, s0t, s0rt, s1t)
  // Distance and number of dependents
  out[n++] = feature2(55, s0w, d0)
  out[n++] = feature2(56, s0t, d0)
  out[n++] = feature2(57, b0w, d0)
  out[n++] = feature2(58, b0t, d0)
  out[n++] = feature3(59, s0w, b0w, d0)
  out[n++] = feature3(60, s0t, b0t, d0)
  out[n++] = feature3(61, s0t, s1t, d1)
  out[n++] = feature3(62, s0w, s1w, d1)
  out[n++] = feature3(63, s0t ^ (s1t >>> 1), b0t, d0 ^ (d1 >>> 1))
  out[n++] = feature2(64, s0w, s0rc)
  out[n++] = feature2(65, s0t, s0rc)
  out[n++] = feature2(66, s0w, s0lc)
  out[n++] = feature2(67, s0t, s0lc)
  out[n++] = feature2(68, s1w, s1rc)
  out[n++] = feature2(69, s1t, s1rc)
  out[n++] = feature2(70, b0w, b0lc)
  out[n++] = feature2(71, b0t, b0lc)
  out[n++] = feature2(72, s1t, s1lc)
  // Outer dependents
  out[n++] = feature1(73, W[s0l] as number)
  out[n++] = feature2(74, s0lt, s0ll)
  out[n++] = feature1(75, W[s0r] as number)
  out[n++] = feature2(76, s0rt, s0rl)
  out[n++] = feature1(77, W[b0l] as number)
  out[n++] = feature2(78, b0lt, b0ll)
  out[n++] = feature1(79, W[s1r] as number)
  out[n++] = feature2(80, s1rt, s1rl)
  out[n++] = feature1(81, W[s1l] as number)
  out[n++] = feature2(82, s1lt, s1ll)
  out[n++] = feature2(83, T[s0l2] as number, s0l2l)
  out[n++] = feature2(84, T[s0r2] as number, s0r2l)
  out[n++] = feature2(85, T[b0l2] as number, b0l2l)
  out[n++] = feature2(86, T[s1r2] as number, s1r2l)
  out[n++] = feature2(87, T[s1l2] as number, s1l2l)
  out[n++] = feature3(88, s0t, s0ll, s0l2l)
  out[n++] = feature3(89, s0t, s0rl, s0r2l)
  out[n++] = feature3(90, b0t, b0ll, b0l2l)
  out[n++] = feature3(91, s1t, s1rl, s1r2l)
  out[n++] = feature3(92, s1t, s1ll, s1l2l)
  out[n++] = feature3(93, s0w, s0ll, s0rl)
  out[n++] = feature3(94, s1w, s1rl, s0t)
  out[n++] = feature3(95, s1w, s1rl, s0w)
  out[n++] = feature3(96, b0w, b0ll, s0t)
  out[n++] = feature3(97, feature2(197, s1w, s1ll), s1rl, s0t)
  out[n++] = feature3(98, s0w, s0rl, b0t)
  out[n++] = feature3(99, feature2(199, s0t, s0ll), s0rl, b0t)
  out[n++] = feature3(100, feature2(200, s1t, s1ll), feature2(201, s1rl, s0ll), s0t)
  // Prepositions, conjunctions and markers are outer dependents of the word that they bring in: what they join matters
  const s0lw = W[s0l] as number
  const b0lw = W[b0l] as number
  const b0l2w = W[b0l2] as number
  out[n++] = feature3(101, s0w, b0lw, b0t)
  out[n++] = feature3(102, s0t, b0lw, b0t)
  out[n++] = feature3(103, s0t, b0lw, b0w)
  out[n++] = feature3(105, s0t, b0l2w, b0t)
  out[n++] = feature3(107, s1t, s0lw, s0t)
  out[n++] = feature3(108, s1w, s0lw, s0t)
  out[n++] = feature3(109, s1t, s0lw, s0w)
  out[n++] = feature3(110, feature2(210, s1t, s0t), s0lw, b0t)
  out[n++] = feature3(114, feature2(214, s1t, s0t), b0lw, b0t)
  out[n++] = feature3(119, feature2(219, b0ll, b0l2l), s0w, b0t)
  out[n++] = feature3(120, feature2(220, b0ll, b0l2l), s0t, b0t)
  out[n++] = feature3(121, feature2(221, s1rl, s1r2l), s1t, s0t ^ (b0t >>> 1))
  return n
}

/** Features for the relation of the arc from `head` to `dependent`, about to be drawn. Returns how many there are. */
export function labelFeatures(
  state: ParseState,
  head: number,
  dependent: number,
  right: boolean,
  out: Int32Array,
): number {
  const { words: W, tags: T, labels: L, left1, left2, right1, right2 } = state
  const last = state.length + 1
  const h = head
  const d = dependent
  const hw = W[h] as number
  const dw = W[d] as number
  const ht = T[h] as number
  const dt = T[d] as number
  const dl = left1[d] as number
  const dl2 = left2[d] as number
  const dr = right1[d] as number
  const dr2 = right2[d] as number
  const sibling = (right ? right1[h] : left1[h]) as number
  const hl = left1[h] as number
  const dlw = W[dl] as number
  const dll = small(L[dl] as number)
  const drl = small(L[dr] as number)
  const sl = small(L[sibling] as number)
  const distance = small(Math.min(Math.abs(h - d), 6))
  const before = T[d - 1] as number
  const after = T[d + 1 <= last ? d + 1 : 0] as number
  const headBefore = T[h - 1] as number
  const headAfter = T[h + 1 <= last ? h + 1 : 0] as number
  const side = right ? 60 : 0

  let n = 0
  out[n++] = feature1(side + 301, 0)
  out[n++] = feature2(side + 302, hw, ht)
  out[n++] = feature1(side + 303, hw)
  out[n++] = feature1(side + 304, ht)
  out[n++] = feature2(side + 305, dw, dt)
  out[n++] = feature1(side + 306, dw)
  out[n++] = feature1(side + 307, dt)
  out[n++] = feature2(side + 308, hw, dw)
  out[n++] = feature2(side + 309, ht, dt)
  out[n++] = feature2(side + 310, hw, dt)
  out[n++] = feature2(side + 311, ht, dw)
  out[n++] = feature3(side + 312, ht, dt, distance)
  out[n++] = feature3(side + 313, hw, dt, dw)
  out[n++] = feature3(side + 314, dt, before, after)
  out[n++] = feature3(side + 315, ht, headBefore, headAfter)
  out[n++] = feature3(side + 316, dt, ht, after)
  out[n++] = feature3(side + 317, dt, ht, before)
  out[n++] = feature2(side + 318, W[d - 1] as number, dt)
  out[n++] = feature2(side + 319, W[d + 1 <= last ? d + 1 : 0] as number, dt)
  out[n++] = feature3(side + 320, sl, dt, ht)
  out[n++] = feature3(side + 321, sl, dw, ht)
  out[n++] = feature3(side + 322, sl, hw, dt)
  out[n++] = feature3(side + 323, dlw, dt, ht)
  out[n++] = feature3(side + 324, dll, dt, ht)
  out[n++] = feature3(side + 325, drl, dt, ht)
  out[n++] = feature2(side + 326, dlw, dw)
  out[n++] = feature2(side + 327, W[dl2] as number, dt)
  out[n++] = feature2(side + 328, W[dr] as number, dt)
  out[n++] = feature3(side + 329, feature2(329, dll, drl), dt, hw)
  out[n++] = feature3(side + 330, T[dl] as number, dt, ht)
  out[n++] = feature3(side + 331, T[dr] as number, dt, ht)
  out[n++] = feature3(side + 332, feature2(332, dll, small(L[dl2] as number)), dt, ht)
  out[n++] = feature2(side + 333, dlw, hw)
  out[n++] = feature3(side + 334, dlw, dt, hw)
  out[n++] = feature3(side + 335, small(L[hl] as number), ht, dt)
  out[n++] = feature3(side + 336, W[hl] as number, ht, dt)
  out[n++] = feature3(side + 337, small(Math.min(state.rightCount[h] as number, 3)), ht, dt)
  out[n++] = feature3(side + 338, small(L[dr2] as number), drl, dt)
  out[n++] = feature2(side + 339, W[hl] as number, dw)
  out[n++] = feature3(side + 340, T[sibling] as number, W[sibling] as number, dt)
  out[n++] = feature3(side + 341, dlw, dw, ht)
  out[n++] = feature3(side + 342, feature2(342, dlw, W[dl2] as number), dt, ht)
  return n
}
