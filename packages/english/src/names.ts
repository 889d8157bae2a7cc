import { bestPath, NAME_TYPE, scoreRows, spread, type Transitions, trellis, type WeightRows } from '@hearsay/core'
import { MAX_NAME_FEATURES, nameFeatures } from './name-features.ts'
import { listsOf, type NameLists } from './name-lists.ts'
import type { Words } from './words.ts'

/**
 * Labels of the tokens of names: O, then for each type one for its first token and one for the others. OTH (works,
 * peoples, events) is told apart while deciding, and given out as no name.
 */
export const NAME_LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-OTH', 'I-OTH'] as const
const LABELS = NAME_LABELS.length

export interface NamesModel {
  readonly weights: WeightRows
  readonly transitions: Transitions
  readonly lists: NameLists
}

/** Names, token by token: see `Annotation.names` and `Annotation.nameStarts`. */
export interface Names {
  readonly names: Uint8Array
  readonly nameStarts: Uint8Array
}

/** Type of a label, an index into `NAME_TYPES`. */
const TYPE_OF_LABEL = Uint8Array.of(
  0,
  NAME_TYPE.PER,
  NAME_TYPE.PER,
  NAME_TYPE.ORG,
  NAME_TYPE.ORG,
  NAME_TYPE.LOC,
  NAME_TYPE.LOC,
  0,
  0,
)

/** Allowed moves between labels: inside a name only behind the same type. */
export function nameTransitions(scores: ArrayLike<number>): Transitions {
  const all = new Float32Array((LABELS + 1) * LABELS)
  for (let a = 0; a <= LABELS; a++)
    for (let b = 0; b < LABELS; b++) {
      const inside = b > 0 && b % 2 === 0
      const follows = a < LABELS && (a === b || a === b - 1)
      all[a * LABELS + b] = inside && !follows ? Number.NEGATIVE_INFINITY : (scores[a * LABELS + b] ?? 0)
    }
  return { labels: LABELS, scores: all }
}

/** Finds names in every sentence. `classes` are the classes of the tagger. */
export function findNames(model: NamesModel, words: Words, classes: Uint8Array, sentences: Uint32Array): Names {
  const { length } = words
  const labels = labelNames(model, words, classes, sentences)
  const names = new Uint8Array(length)
  const nameStarts = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    const label = labels[i] as number
    names[i] = TYPE_OF_LABEL[label] as number
    nameStarts[i] = names[i] ? label % 2 : 0
  }
  return { names, nameStarts }
}

/** How far from a word that may be a name another part of that name may stand. */
const NEAR = 2
const UNLIKELY = -1e4

/** Whether a word has capitals or stands on a list. */
function mayBeNamed(words: Words, lists: Uint8Array, i: number): boolean {
  return words.forms[i] !== words.lows[i] || lists[i] !== 0
}

function labelNames(model: NamesModel, words: Words, classes: Uint8Array, sentences: Uint32Array): Uint8Array {
  const { length } = words
  const labels = new Uint8Array(length)
  const { tags, lists } = nameColumns(model.lists, words, classes)
  const features = new Int32Array(MAX_NAME_FEATURES)
  const scores = new Float32Array(LABELS)
  const room = trellis(LABELS)
  let emissions = new Float32Array(64 * LABELS)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const to = sentences[s + 1] as number
    if (emissions.length < (to - from) * LABELS) emissions = new Float32Array((to - from) * LABELS * 2)
    let last = -NEAR - 1
    let next = from
    while (next < to && !mayBeNamed(words, lists, next)) next++
    for (let i = from; i < to; i++) {
      // Far from capitals and from words on a list there is no name: most tokens need no look.
      if (next === i) {
        last = i
        next++
      }
      while (next < to && !mayBeNamed(words, lists, next)) next++
      if (i - last > NEAR && next - i > NEAR) {
        emissions.fill(UNLIKELY, (i - from) * LABELS, (i - from + 1) * LABELS)
        emissions[(i - from) * LABELS] = 0
        continue
      }
      const count = nameFeatures(words, tags, lists, from, to, i, features)
      scoreRows(model.weights, features, count, scores)
      emissions.set(scores, (i - from) * LABELS)
    }
    bestPath(model.transitions, emissions, to - from, room, labels, from)
  }
  return labels
}

/** Columns that the features of names need: tags, spread, and the lists on which each word stands. */
export function nameColumns(
  lists: NameLists,
  words: Words,
  classes: Uint8Array,
): { tags: Int32Array; lists: Uint8Array } {
  const tags = Int32Array.from(classes, (value) => spread(value))
  const onLists = Uint8Array.from(words.lows, (hash) => listsOf(lists, hash))
  return { tags, lists: onLists }
}
