import { RELATION, RELATIONS, TAG, TAGS } from '../../language/annotation.ts'
import { finishHash, hashWord } from '../../language/learner/feature-hash.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { partAt } from '../quotations/quotation.ts'
import type { ReadingContext } from '../reading-context.ts'

/** Where a token stands to quotation marks: outside, the opening mark, the closing mark, or inside. */
export const QUOTE = { outside: 0, opens: 1, closes: 2, inside: 3 } as const

/** What a token can be that stands between others, as bits. */
export const BETWEEN = { comma: 1, cue: 2, mark: 4, verb: 8, subordinator: 16, colon: 32 } as const

/** All that the features look at, computed once for each token of an article. Words and tags are hashes. */
export interface AttributionColumns {
  readonly context: ReadingContext
  readonly length: number
  readonly words: Int32Array
  readonly lemmas: Int32Array
  readonly suffixes: Int32Array
  readonly shapes: Int32Array
  readonly tags: Int32Array
  readonly relations: Int32Array
  /** Relation and direction of all dependents of a token, as one hash. */
  readonly frames: Int32Array
  /** Word with which the subtree of a token begins. */
  readonly firstWords: Int32Array
  readonly depths: Uint8Array
  /** Outermost quotation of a token, counted from 1; 0 outside. */
  readonly quotes: Int32Array
  /** See `QUOTE`. */
  readonly marks: Uint8Array
  /** See `BETWEEN`; the bit of cues is set when these are known. */
  readonly between: Uint8Array
  /** Step of how often such a word is a cue; 0 where it is no candidate. */
  readonly rates: Uint8Array
  /** How likely the token heads a cue. */
  readonly cueScores: Float32Array
}

const NONE_STEPS = 60

export function attributionColumns(context: ReadingContext): AttributionColumns {
  const { annotation, fineTags, text } = context
  const { length, starts, ends, tags } = annotation
  const fineHashes = Int32Array.from(fineTags, hashWord)
  const tagHashes = Int32Array.from(TAGS, hashWord)
  const relationHashes = Int32Array.from(RELATIONS, hashWord)
  const columns = {
    context,
    length,
    words: new Int32Array(length),
    lemmas: new Int32Array(length),
    suffixes: new Int32Array(length),
    shapes: new Int32Array(length),
    tags: new Int32Array(length),
    relations: new Int32Array(length),
    frames: new Int32Array(length),
    firstWords: new Int32Array(length),
    depths: depthsOf(annotation.heads),
    quotes: new Int32Array(length),
    marks: new Uint8Array(length),
    between: new Uint8Array(length),
    rates: new Uint8Array(length),
    cueScores: new Float32Array(length),
  }
  for (let i = 0; i < length; i++) {
    const form = text.slice(starts[i], ends[i])
    const word = form.toLowerCase()
    columns.words[i] = hashOf(word, 0)
    columns.suffixes[i] = hashOf(word, Math.max(0, word.length - 3))
    columns.shapes[i] = shapeOf(form, word)
    columns.lemmas[i] = hashOf(annotation.lemmas[i] as string, 0)
    const tag = tags[i] as number
    columns.tags[i] = fineHashes[annotation.fineTags[i] as number] ?? (tagHashes[tag] as number)
    columns.relations[i] = relationHashes[annotation.relations[i] as number] as number
    if (word === ',') columns.between[i] = BETWEEN.comma
    else if (/^[:;–—―-]/.test(word)) columns.between[i] = BETWEEN.colon
    else if (tag === TAG.VERB) columns.between[i] = BETWEEN.verb
    else if (tag === TAG.SCONJ) columns.between[i] = BETWEEN.subordinator
  }
  fillTrees(columns)
  fillQuotes(columns)
  return columns
}

/** Hash of a word from a place on; every digit is the same, and so are straight and curly apostrophes. */
function hashOf(word: string, from: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = from; i < word.length; i++) {
    let code = word.charCodeAt(i)
    if (code >= 48 && code <= 57) code = 48
    else if (code === 0x2019) code = 39
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return finishHash(hash)
}

/** Capitals, small letters, digits and other signs, each run as one: "McAdam's" is AaAa's. */
function shapeOf(form: string, lower: string): number {
  let shape = 0
  let last = 0
  let runs = 0
  for (let i = 0; i < form.length && runs < 5; i++) {
    const code = form.charCodeAt(i)
    const sign = code >= 48 && code <= 57 ? 1 : form[i] !== lower[i] ? 2 : isLetter(code) ? 3 : code
    if (sign === last) continue
    shape = Math.imul(shape ^ sign, 0x01000193)
    last = sign
    runs++
  }
  return finishHash(shape)
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || code > 191

function depthsOf(heads: Int32Array): Uint8Array {
  const depths = new Uint8Array(heads.length)
  for (let i = 0; i < heads.length; i++) {
    let depth = 0
    for (let at = heads[i] as number; at >= 0 && depth < NONE_STEPS; at = heads[at] as number) depth++
    depths[i] = depth
  }
  return depths
}

function fillTrees(columns: {
  context: ReadingContext
  words: Int32Array
  relations: Int32Array
  frames: Int32Array
  firstWords: Int32Array
}): void {
  const { annotation, tree } = columns.context
  for (let i = 0; i < annotation.length; i++) {
    let first = tree.left[i] as number
    while (first < i && annotation.tags[first] === TAG.PUNCT) first++
    columns.firstWords[i] = columns.words[first] as number
    let frame = 0
    for (let k = tree.firstChild[i] as number; k < (tree.firstChild[i + 1] as number); k++) {
      const child = tree.children[k] as number
      if (annotation.relations[child] === RELATION.punct) continue
      frame = finishHash(Math.imul(frame ^ (columns.relations[child] as number) ^ (child < i ? 1 : 2), 0x01000193))
    }
    columns.frames[i] = frame
  }
}

function fillQuotes(columns: {
  context: ReadingContext
  quotes: Int32Array
  marks: Uint8Array
  between: Uint8Array
}): void {
  const { annotation, quotations, quotationOf } = columns.context
  const outermost = new Int32Array(quotations.length)
  quotations.forEach((quotation, index) => {
    outermost[index] = quotation.parent === null ? index : (outermost[quotation.parent] ?? index)
  })
  for (let i = 0; i < annotation.length; i++) {
    const inner = quotationOf[i] as number
    if (inner < 0) continue
    const outer = outermost[inner] as number
    columns.quotes[i] = outer + 1
    const start = annotation.starts[i] as number
    const quotation = quotations[outer] as Quotation
    const part = partAt(quotation, start)
    const words = quotation.inner[part]
    if (!words) continue
    const opens = (annotation.ends[i] as number) <= words.start
    const closes = start >= words.end
    columns.marks[i] = opens ? QUOTE.opens : closes ? QUOTE.closes : QUOTE.inside
    if (opens || closes) columns.between[i] = (columns.between[i] as number) | BETWEEN.mark
  }
}
