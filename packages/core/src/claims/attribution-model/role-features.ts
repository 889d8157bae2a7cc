import { type AttributionColumns, BETWEEN, QUOTE } from './attribution-columns.ts'
import type { CueView } from './cue-view.ts'
import { distanceStep } from './distance-step.ts'
import { add, type FeatureList, mix } from './feature-list.ts'

const NONE = 0x51ed270b
/** Template numbers at which each group begins, so that a group left out does not renumber the next. */
const GROUP = { arms: 120, near: 160, otherSentence: 180 } as const
/** How near a token must be for the words between it and the cue to be features. */
const NEAR = 4

/**
 * Features that tell what a token of the window is to the cue, into `roles`, and how its role goes on from the one of the
 * token before, into `steps`.
 */
export function roleFeatures(
  columns: AttributionColumns,
  view: CueView,
  token: number,
  roles: FeatureList,
  steps: FeatureList,
): void {
  const { words, lemmas, tags, relations, quotes, context } = columns
  const { sentenceOf, stretchOf, heads } = context.annotation
  const { cue, from, to } = view.window
  const row = token - from
  const at = (column: Int32Array, offset: number) => {
    const j = token + offset
    return j >= from && j < to ? (column[j] as number) : NONE
  }
  const word = words[token] as number
  const tag = tags[token] as number
  const lemma = lemmas[token] as number
  const relation = relations[token] as number
  const cueLemma = lemmas[cue] as number
  const cueRate = columns.rates[cue] as number
  const likely = Math.round(4 * (columns.cueScores[cue] as number))
  const far = clamp((sentenceOf[token] as number) - (sentenceOf[cue] as number), -3, 4)
  const block = (stretchOf[token] as number) - (stretchOf[cue] as number)
  const side = token < cue ? 1 : token > cue ? 2 : 3
  const distance = far === 0 ? distanceStep(token - cue) : far + 60
  const armToken = view.arms[row] as number
  const armHead = armToken >= 0 ? armToken : token
  const arm = far === 0 && (view.descents[row] as number) > 0 ? (relations[armHead] as number) : NONE
  const path = view.paths[row] as number
  const climb = Math.min(3, view.climbs[row] as number)
  const descent = view.descents[row] as number
  const inside = quotes[token] ? 1 : 0
  const governed = view.governed[row] as number
  const quote = (view.quotes[row] as number) + 8
  const between = view.between[row] as number
  const rival = view.rivals[row] as number
  const cueInside = quotes[cue] ? 1 : 0
  const place = mix(3, arm, path, side)

  roles.count = 0
  roles.template = 0
  add(roles)
  add(roles, distance)
  add(roles, side, far, block)
  add(roles, place)
  add(roles, place, tag)
  add(roles, place, word)
  add(roles, place, relation)
  add(roles, place, cueLemma)
  add(roles, place, cueLemma, descent)
  add(roles, arm, cueLemma, side)
  add(roles, arm, cueRate, side)
  add(roles, arm, climb, side * 8 + descent)
  add(roles, arm, climb, tag)
  add(roles, place, far === 0 ? (tags[armHead] as number) : 0, governed)
  add(roles, place, far === 0 ? (lemmas[armHead] as number) : 0, cueLemma)
  add(roles, path, side, tag)
  add(roles, word, side)
  add(roles, word, distance)
  add(roles, tag, distance)
  add(roles, lemma, cueLemma, side)
  add(roles, tag, cueLemma, distance)
  add(roles, word, (token === cue ? 8 : 0) + descent)
  add(roles, columns.shapes[token], place)
  add(roles, cueLemma, distance)
  add(roles, tags[cue], distance)
  add(roles, cueRate, distance)
  const before = at(tags, -1)
  const behind = at(tags, 1)
  add(roles, at(words, -1), side)
  add(roles, at(words, 1), side)
  add(roles, before, tag, distance)
  add(roles, tag, behind, distance)
  add(roles, before, tag, behind)
  add(roles, at(words, -1), place)
  add(roles, at(words, 1), place)
  add(roles, at(tags, -2), before, tag)
  add(roles, tag, behind, at(tags, 2))
  add(roles, at(words, -1), word, side)
  add(roles, word, at(words, 1), side)
  add(roles, at(words, -1), distance)
  add(roles, at(words, 1), distance)
  const state = inside * 20 + quote
  add(roles, state, far)
  add(roles, state, side * 4 + view.sentence)
  add(roles, state, cueLemma)
  add(roles, state, between)
  add(roles, inside, cueInside, place)
  add(roles, inside, view.sentence, place)
  add(roles, inside, view.sentence, distance)
  add(roles, between, side, far)
  add(roles, between, tag, side)
  add(roles, between, place)
  add(roles, between, cueLemma, side)
  add(roles, between & BETWEEN.subordinator, arm, cueLemma)
  add(roles, governed, side, inside)
  add(roles, governed, place)
  add(roles, governed, distance)
  add(roles, governed, tag, far)
  add(roles, rival, far, inside)
  add(roles, rival, far, state)
  add(roles, likely, far ? 1 : 0)
  add(roles, likely, place)
  add(roles, likely, distance)
  const head = heads[token] as number
  add(roles, head >= 0 ? (lemmas[head] as number) : NONE, relation, (token === cue ? 1 : 0) + descent * 2)
  add(roles, head === cue ? 1 : 0, relation, cueLemma)
  add(roles, armHead === token ? 1 : 0, arm, tag)
  if (far === 0) {
    addArms(columns, view, token, armHead, arm, place, side, roles)
    if (Math.abs(token - cue) <= NEAR) addNear(columns, cue, token, side, roles)
  } else addOtherSentence(columns, view, token, far, block, roles)

  const isNewArm = row > 0 && view.arms[row - 1] === armToken ? 0 : 1
  const lastWord = row > 0 ? (words[token - 1] as number) : NONE
  const lastTag = row > 0 ? (tags[token - 1] as number) : NONE
  const starts = context.annotation.sentences[sentenceOf[token] as number] === token ? 1 : 0
  const forearm = view.forearms[row] as number
  const isNewForearm = row > 0 && view.forearms[row - 1] === forearm ? 0 : 1
  steps.count = 0
  steps.template = 0
  add(steps)
  add(steps, side, far === 0 ? 1 : 0)
  add(steps, tag)
  add(steps, lastTag)
  add(steps, lastTag, tag)
  add(steps, word)
  add(steps, lastWord)
  add(steps, isNewArm, arm, side)
  add(steps, isNewArm, governed, row > 0 && view.governed[row - 1] === governed ? 0 : 1)
  add(steps, starts, far, inside)
  add(steps, columns.marks[token], row > 0 ? columns.marks[token - 1] : 0, side)
  add(steps, token === cue ? 1 : token === cue + 1 ? 2 : 0, cueLemma)
  add(steps, word, side, isNewArm)
  add(steps, lastWord, side, isNewArm)
  add(steps, isNewArm ? (relations[armHead] as number) : 0, climb, side)
  add(steps, cueLemma, tag, side)
  add(steps, cueLemma, word)
  add(steps, cueLemma, lastWord)
  add(steps, lastTag, tag, behind)
  add(steps, rival * 2 + starts, far)
  add(steps, forearm >= 0 ? (relations[forearm] as number) : 0, isNewForearm, arm)
  add(steps, forearm >= 0 ? (columns.firstWords[forearm] as number) : 0, isNewForearm, arm)
  add(steps, columns.firstWords[armHead], isNewArm, arm)
  add(steps, lastWord, word)
  add(steps, cueLemma, arm, isNewArm)
}

/** The arm that holds the token: how it begins, and the part of it that holds the token. */
function addArms(
  columns: AttributionColumns,
  view: CueView,
  token: number,
  armHead: number,
  arm: number,
  place: number,
  side: number,
  list: FeatureList,
): void {
  const { words, lemmas, tags, relations, firstWords, quotes } = columns
  const { cue, from, to } = view.window
  const forearm = view.forearms[token - from] as number
  const part = forearm >= 0 ? (relations[forearm] as number) : NONE
  const opening = forearm >= 0 ? (firstWords[forearm] as number) : NONE
  const cueLemma = lemmas[cue] as number
  const first = firstWords[armHead] as number
  const tag = tags[token] as number
  list.template = GROUP.arms
  add(list, arm, first, cueLemma)
  add(list, place, first)
  add(list, arm, first, lemmas[armHead])
  add(list, place, part)
  add(list, place, opening)
  add(list, part, opening, arm)
  add(list, place, part, cueLemma)
  add(list, place, mix(5, part, opening, 0), cueLemma)
  add(list, place, quotes[token] ? 1 : 0, cueLemma)
  const before = token > from ? (tags[token - 1] as number) : NONE
  const behind = token + 1 < to ? (tags[token + 1] as number) : NONE
  add(list, place, mix(5, before, tag, behind))
  add(list, place, token < armHead ? 1 : token > armHead ? 2 : 3, relations[token])
  add(list, place, part, token > from ? (words[token - 1] as number) : NONE)
  add(list, place, part, words[token])
  add(list, lemmas[armHead], cueLemma, side)
  add(list, lemmas[armHead], arm, tag)
}

/** Tags and words between the cue and a token near it. */
function addNear(
  { words, lemmas, tags }: AttributionColumns,
  cue: number,
  token: number,
  side: number,
  list: FeatureList,
) {
  let tagsBetween = 0
  let wordsBetween = 0
  for (let j = Math.min(token, cue) + 1; j < Math.max(token, cue); j++) {
    tagsBetween = mix(9, tagsBetween, tags[j] as number, 0)
    wordsBetween = mix(9, wordsBetween, words[j] as number, 0)
  }
  const lemma = lemmas[cue] as number
  list.template = GROUP.near
  add(list, tagsBetween, side, tags[token])
  add(list, tagsBetween, lemma, tags[token])
  add(list, tagsBetween, lemma, words[token])
  add(list, wordsBetween, lemma, side)
  add(list, wordsBetween, lemma, lemmas[token])
}

/** What tells whether another sentence belongs to the content: its quotations, and how it begins. */
function addOtherSentence(
  columns: AttributionColumns,
  view: CueView,
  token: number,
  far: number,
  block: number,
  list: FeatureList,
): void {
  const { words, lemmas, marks, quotes, context } = columns
  const { sentences, sentenceOf } = context.annotation
  const { cue, from } = view.window
  const start = sentences[sentenceOf[token] as number] as number
  const opens = marks[start] === QUOTE.opens ? 1 : quotes[start] ? 2 : 0
  const after = start > 0 && quotes[start - 1] ? 1 : 0
  const inside = quotes[token] ? 1 : 0
  const rival = view.rivals[token - from] as number
  list.template = GROUP.otherSentence
  add(list, opens, far, inside)
  add(list, opens * 2 + after, far, rival * 2 + inside)
  add(list, opens, far, lemmas[cue])
  add(list, block, opens * 2 + inside, far)
  add(list, view.sentence & 1, opens, far)
  add(list, words[start], far, inside)
  add(list, quotes[cue] ? 1 : 0, inside, far)
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))
