import { feature1, feature2, feature3, hashWord } from '@hearsay/core'
import { PREFIXES, SUFFIXES, type Words } from './words.ts'

/** Room that `tagFeatures` needs. */
export const MAX_TAG_FEATURES = 96

const BEFORE = hashWord('<before>')
const AFTER = hashWord('<after>')

/**
 * Features for the tag of token `i` of the sentence `[from, to)`: the word, its ends and shape, its neighbours, and the
 * two tags before (`tag1` the nearer), each spread over 32 bits. Returns how many there are.
 */
export function tagFeatures(
  words: Words,
  from: number,
  to: number,
  i: number,
  tag1: number,
  tag2: number,
  hints: Int32Array,
  out: Int32Array,
): number {
  const { lows, forms, suffixes, prefixes, shapes, tails } = words
  const w = lows[i] as number
  const p1 = i > from ? (lows[i - 1] as number) : BEFORE
  const p2 = i > from + 1 ? (lows[i - 2] as number) : BEFORE
  const n1 = i + 1 < to ? (lows[i + 1] as number) : AFTER
  const n2 = i + 2 < to ? (lows[i + 2] as number) : AFTER
  const suffix2 = suffixes[i * SUFFIXES + 1] as number
  const suffix3 = suffixes[i * SUFFIXES + 2] as number
  const nextSuffix2 = i + 1 < to ? (suffixes[i * SUFFIXES + SUFFIXES + 1] as number) : AFTER
  const nextSuffix3 = i + 1 < to ? (suffixes[i * SUFFIXES + SUFFIXES + 2] as number) : AFTER
  const beforeSuffix3 = i > from ? (suffixes[i * SUFFIXES - SUFFIXES + 2] as number) : BEFORE
  const shape = shapes[i] as number
  const shapeBefore = i > from ? (shapes[i - 1] as number) : BEFORE
  const shapeNext = i + 1 < to ? (shapes[i + 1] as number) : AFTER
  const first = i === from ? 1 : 0

  let n = 0
  out[n++] = feature1(1, 0)
  out[n++] = feature1(2, forms[i] as number)
  out[n++] = feature1(3, w)
  out[n++] = feature1(4, p1)
  out[n++] = feature1(5, p2)
  out[n++] = feature1(6, n1)
  out[n++] = feature1(7, n2)
  out[n++] = feature1(8, tag1)
  out[n++] = feature2(10, tag1, tag2)
  out[n++] = feature2(11, tag1, w)
  out[n++] = feature2(12, p1, w)
  out[n++] = feature2(13, w, n1)
  out[n++] = feature2(14, p1, n1)
  out[n++] = feature1(15, nextSuffix3)
  out[n++] = feature1(16, beforeSuffix3)
  out[n++] = feature1(17, shapeBefore)
  out[n++] = feature1(18, shapeNext)
  out[n++] = feature2(19, tag1, nextSuffix3)
  out[n++] = feature2(20, suffix3, tag1)
  out[n++] = feature2(21, nextSuffix2, suffix2)
  out[n++] = feature2(22, shape, shapeNext)
  out[n++] = feature2(23, shape, shapeBefore)
  out[n++] = feature3(24, tag1, tag2, w)
  out[n++] = feature2(25, tag1, n1)
  out[n++] = feature2(26, n1, n2)
  out[n++] = feature2(27, shape, first)
  const suffixAt = i * SUFFIXES
  for (let k = 0; k < SUFFIXES; k++) {
    const suffix = suffixes[suffixAt + k] as number
    if (suffix) out[n++] = feature1(40 + k, suffix)
  }
  const prefixAt = i * PREFIXES
  for (let k = 0; k < PREFIXES; k++) {
    const prefix = prefixes[prefixAt + k] as number
    if (prefix) out[n++] = feature1(50 + k, prefix)
  }
  const tail = tails[i] as number
  if (tail) out[n++] = feature1(60, tail)
  // What the first look says of this word and of those to come
  const h0 = hints[i] as number
  const h1 = i + 1 < to ? (hints[i + 1] as number) : AFTER
  const h2 = i + 2 < to ? (hints[i + 2] as number) : AFTER
  const h3 = i + 3 < to ? (hints[i + 3] as number) : AFTER
  out[n++] = feature1(70, h0)
  out[n++] = feature1(71, h1)
  out[n++] = feature2(72, h1, h2)
  out[n++] = feature2(73, tag1, h1)
  out[n++] = feature3(74, tag1, h0, h1)
  out[n++] = feature2(75, w, h1)
  out[n++] = feature3(76, tag1, tag2, h1)
  out[n++] = feature2(77, suffix3, h1)
  out[n++] = feature3(78, w, h1, h2)
  out[n++] = feature3(79, tag1, w, h1)
  out[n++] = feature3(80, h1, h2, h3)
  out[n++] = feature3(81, tag1, suffix2, h1)
  out[n++] = feature3(82, tag1, h1, h2)
  return n
}

/**
 * Features for a first look at token `i`, which sees words alone and no tag: what it is in itself and between its
 * neighbours. Returns how many there are.
 */
export function hintFeatures(words: Words, from: number, to: number, i: number, out: Int32Array): number {
  const { lows, forms, suffixes, prefixes, shapes, tails } = words
  const w = lows[i] as number
  const p1 = i > from ? (lows[i - 1] as number) : BEFORE
  const n1 = i + 1 < to ? (lows[i + 1] as number) : AFTER
  const suffix2 = suffixes[i * SUFFIXES + 1] as number
  const suffix3 = suffixes[i * SUFFIXES + 2] as number
  const nextSuffix2 = i + 1 < to ? (suffixes[i * SUFFIXES + SUFFIXES + 1] as number) : AFTER
  const beforeSuffix2 = i > from ? (suffixes[i * SUFFIXES - SUFFIXES + 1] as number) : BEFORE
  const shape = shapes[i] as number
  let n = 0
  out[n++] = feature1(101, 0)
  out[n++] = feature1(102, forms[i] as number)
  out[n++] = feature1(103, w)
  out[n++] = feature1(104, p1)
  out[n++] = feature1(106, n1)
  out[n++] = feature2(107, p1, w)
  out[n++] = feature2(108, w, n1)
  out[n++] = feature2(109, shape, i === from ? 1 : 0)
  out[n++] = feature2(110, suffix2, nextSuffix2)
  out[n++] = feature2(111, suffix2, beforeSuffix2)
  out[n++] = feature2(112, suffix3, p1)
  out[n++] = feature2(113, suffix3, n1)
  const suffixAt = i * SUFFIXES
  for (let k = 0; k < SUFFIXES; k++) {
    const suffix = suffixes[suffixAt + k] as number
    if (suffix) out[n++] = feature1(140 + k, suffix)
  }
  const prefixAt = i * PREFIXES
  for (let k = 0; k < PREFIXES; k++) {
    const prefix = prefixes[prefixAt + k] as number
    if (prefix) out[n++] = feature1(150 + k, prefix)
  }
  const tail = tails[i] as number
  if (tail) out[n++] = feature1(160, tail)
  return n
}
