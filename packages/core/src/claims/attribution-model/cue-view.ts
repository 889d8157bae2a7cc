import { TAG } from '../../language/annotation.ts'
import { hashWord } from '../../language/learner/feature-hash.ts'
import { type AttributionColumns, BETWEEN } from './attribution-columns.ts'
import type { CueWindow } from './cue-window.ts'
import { mix } from './feature-list.ts'

/** How likely another token must be a cue to be one in the eyes of this one. */
const RIVAL = 0.3
const DEEPEST = 40
const HIGHEST = 8
/** Share of the top of a path that is kept in full. */
const FULL_PATH = 3

/**
 * How the tokens of a window look from its cue. Rows are counted from the window's first token. Kept and filled again for
 * each cue, so that no cue costs new arrays.
 */
export interface CueView {
  room: number
  window: CueWindow
  /** Path from the cue up to the common ancestor; for other sentences how far they are. */
  paths: Int32Array
  /** Steps of that path. */
  climbs: Uint8Array
  /** Steps from the common ancestor down to the token. */
  descents: Uint8Array
  /** The ancestor's child that holds the token: the arm; the token itself when it is on the path. */
  arms: Int32Array
  /** The arm's own child that holds the token, or -1. */
  forearms: Int32Array
  /** Whether another cue stands above the token in the tree (1), and whether the token is one (2). */
  governed: Uint8Array
  /** Which quotation it is, counted from the cue; 100 and more when the cue stands in it too. */
  quotes: Int32Array
  /** What stands between the token and the cue: bits of `BETWEEN`. */
  between: Uint8Array
  /** The best other cue of the token's sentence, in thirds. */
  rivals: Uint8Array
  /** Whether anything in the cue's sentence is quoted, and whether the sentence ends in a colon. */
  sentence: number
}

export function cueView(): CueView {
  return resized({ window: { cue: 0, from: 0, to: 0 }, sentence: 0 }, 512)
}

function resized(view: Pick<CueView, 'window' | 'sentence'>, room: number): CueView {
  return Object.assign(view, {
    room,
    paths: new Int32Array(room),
    climbs: new Uint8Array(room),
    descents: new Uint8Array(room),
    arms: new Int32Array(room),
    forearms: new Int32Array(room),
    governed: new Uint8Array(room),
    quotes: new Int32Array(room),
    between: new Uint8Array(room),
    rivals: new Uint8Array(room),
  })
}

/** Looks at a window from its cue. */
export function lookFrom(columns: AttributionColumns, window: CueWindow, view: CueView): void {
  const length = window.to - window.from
  if (length > view.room) resized(view, length * 2)
  view.window = window
  fillPaths(columns, view)
  fillQuotes(columns, view)
  fillBetween(columns, view)
  fillRivals(columns, view)
}

function fillPaths(columns: AttributionColumns, view: CueView): void {
  const { relations, cueScores, context } = columns
  const { heads, sentenceOf } = context.annotation
  const { cue, from, to } = view.window
  const own = sentenceOf[cue] as number
  const ancestors: number[] = [cue]
  const names: number[] = [0]
  for (let at = cue; (heads[at] as number) >= 0 && ancestors.length <= HIGHEST; at = heads[at] as number) {
    const step = ancestors.length
    const before = names[step - 1] as number
    names.push(step <= FULL_PATH ? mix(1, before, relations[at] as number, 0) : mix(2, step, 0, 0))
    ancestors.push(heads[at] as number)
  }
  const isRival = (token: number) => token !== cue && (cueScores[token] as number) > RIVAL
  for (let token = from; token < to; token++) {
    const row = token - from
    let at = token
    let arm = -1
    let forearm = -1
    let steps = 0
    let governed = 0
    const here = sentenceOf[token] === own
    while (at >= 0 && steps < DEEPEST && !(here && ancestors.includes(at))) {
      if (!governed && at !== token && isRival(at)) governed = 1
      forearm = arm
      arm = at
      at = heads[at] as number
      steps++
    }
    if (isRival(token)) governed |= 2
    view.governed[row] = governed
    view.descents[row] = Math.min(steps, 6)
    if (!here) {
      view.paths[row] = mix(3, (sentenceOf[token] as number) - own, 0, 0)
      view.climbs[row] = 10
      view.arms[row] = -1
      view.forearms[row] = -1
      continue
    }
    const step = at >= 0 ? ancestors.indexOf(at) : -1
    view.paths[row] = step >= 0 ? (names[step] as number) : ROOT_PATH
    view.climbs[row] = step >= 0 ? step : 9
    view.arms[row] = steps ? arm : token
    view.forearms[row] = steps ? forearm : -1
  }
}

const ROOT_PATH = hashWord('root')

function fillQuotes({ quotes }: AttributionColumns, view: CueView): void {
  const { cue, from, to } = view.window
  const own = quotes[cue] as number
  let before = 0
  let last = 0
  for (let token = from; token < cue; token++) {
    const quote = quotes[token] as number
    if (quote && quote !== last && quote !== own) before++
    if (quote) last = quote
  }
  last = 0
  let index = -before - 1
  for (let token = from; token < to; token++) {
    const quote = quotes[token] as number
    if (quote && quote !== own && quote !== last) {
      index++
      if (index === 0) index = 1
    }
    if (quote) last = quote
    view.quotes[token - from] = quote === 0 ? 0 : quote === own ? 100 : Math.max(-4, Math.min(4, index))
  }
}

function fillBetween(columns: AttributionColumns, view: CueView): void {
  const { between, cueScores } = columns
  const { cue, from, to } = view.window
  const bitsOf = (token: number) =>
    (between[token] as number) | ((cueScores[token] as number) > RIVAL ? BETWEEN.cue : 0)
  view.between[cue - from] = 0
  let bits = 0
  for (let token = cue + 1; token < to; token++) {
    view.between[token - from] = bits
    bits |= bitsOf(token)
  }
  bits = 0
  for (let token = cue - 1; token >= from; token--) {
    view.between[token - from] = bits
    bits |= bitsOf(token)
  }
}

function fillRivals(columns: AttributionColumns, view: CueView): void {
  const { cueScores, quotes, between, context } = columns
  const { sentenceOf, sentences, tags } = context.annotation
  const { cue, from, to } = view.window
  for (let start = from; start < to; ) {
    const sentence = sentenceOf[start] as number
    const end = Math.min(to, sentences[sentence + 1] as number)
    let best = 0
    for (let token = start; token < end; token++) if (token !== cue) best = Math.max(best, cueScores[token] as number)
    view.rivals.fill(Math.round(3 * best), start - from, end - from)
    start = end
  }
  const own = sentenceOf[cue] as number
  const [first, end] = [sentences[own] as number, sentences[own + 1] as number]
  let quoted = 0
  for (let token = Math.max(first, from); token < Math.min(end, to); token++) if (quotes[token]) quoted = 2
  const colon = tags[end - 1] === TAG.PUNCT && ((between[end - 1] as number) & BETWEEN.colon) !== 0
  view.sentence = quoted + (colon ? 1 : 0)
}
