import { feature1, feature2, feature3, hashWord, spread } from '@hearsay/core'
import { LISTINGS } from './name-lists.ts'
import { SUFFIXES, type Words } from './words.ts'

/** Room that `nameFeatures` needs. */
export const MAX_NAME_FEATURES = 64

const BEFORE = hashWord('<before>')
const AFTER = hashWord('<after>')
const LISTS = Int32Array.from({ length: LISTINGS }, (_, value) => spread(value + 500))

/**
 * Features for whether token `i` of the sentence `[from, to)` stands in a name. `tags` are the classes of the tagger,
 * `lists` the lists on which each word stands. Returns how many there are.
 */
export function nameFeatures(
  words: Words,
  tags: Int32Array,
  lists: Uint8Array,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
): number {
  const { lows, forms, shapes, suffixes } = words
  const before1 = i > from ? i - 1 : -1
  const before2 = i > from + 1 ? i - 2 : -1
  const after1 = i + 1 < to ? i + 1 : -1
  const after2 = i + 2 < to ? i + 2 : -1
  const w = lows[i] as number
  const p1 = before1 < 0 ? BEFORE : (lows[before1] as number)
  const p2 = before2 < 0 ? BEFORE : (lows[before2] as number)
  const n1 = after1 < 0 ? AFTER : (lows[after1] as number)
  const n2 = after2 < 0 ? AFTER : (lows[after2] as number)
  const shape = shapes[i] as number
  const shapeP = before1 < 0 ? BEFORE : (shapes[before1] as number)
  const shapeN = after1 < 0 ? AFTER : (shapes[after1] as number)
  const tag = tags[i] as number
  const tagP = before1 < 0 ? BEFORE : (tags[before1] as number)
  const tagP2 = before2 < 0 ? BEFORE : (tags[before2] as number)
  const tagN = after1 < 0 ? AFTER : (tags[after1] as number)
  const tagN2 = after2 < 0 ? AFTER : (tags[after2] as number)
  const list = LISTS[lists[i] as number] as number
  const listP = before1 < 0 ? BEFORE : (LISTS[lists[before1] as number] as number)
  const listN = after1 < 0 ? AFTER : (LISTS[lists[after1] as number] as number)
  const suffix3 = suffixes[i * SUFFIXES + 2] as number
  const suffix4 = suffixes[i * SUFFIXES + 3] as number

  let n = 0
  out[n++] = feature1(401, 0)
  out[n++] = feature1(402, forms[i] as number)
  out[n++] = feature1(403, w)
  out[n++] = feature1(404, p1)
  out[n++] = feature1(405, n1)
  out[n++] = feature1(406, p2)
  out[n++] = feature1(407, n2)
  out[n++] = feature2(408, p1, w)
  out[n++] = feature2(409, w, n1)
  out[n++] = feature2(410, p2, p1)
  out[n++] = feature2(411, n1, n2)
  out[n++] = feature1(412, shape)
  out[n++] = feature2(413, shapeP, shape)
  out[n++] = feature2(414, shape, shapeN)
  out[n++] = feature3(415, shapeP, shape, shapeN)
  out[n++] = feature1(416, tag)
  out[n++] = feature2(417, tagP, tag)
  out[n++] = feature2(418, tag, tagN)
  out[n++] = feature3(419, tagP, tag, tagN)
  out[n++] = feature3(420, tagP2, tagP, tag)
  out[n++] = feature3(421, tag, tagN, tagN2)
  out[n++] = feature2(422, tag, p1)
  out[n++] = feature2(423, tag, n1)
  out[n++] = feature2(424, tag, shape)
  out[n++] = feature2(425, list, tag)
  out[n++] = feature3(426, listP, list, tag)
  out[n++] = feature3(427, list, listN, tag)
  out[n++] = feature3(428, listP, list, listN)
  out[n++] = feature2(429, list, shape)
  out[n++] = feature2(430, suffix3, tag)
  out[n++] = feature2(431, suffix4, tag)
  out[n++] = feature2(432, i === from ? BEFORE : 0, shape)
  out[n++] = feature3(433, p1, n1, tag)
  out[n++] = feature3(434, p2, p1, tag)
  out[n++] = feature3(435, tag, n1, n2)
  out[n++] = feature2(436, p1, list)
  out[n++] = feature2(437, n1, list)
  out[n++] = feature1(438, list)
  out[n++] = feature3(439, list, tagP, tagN)
  return n
}
