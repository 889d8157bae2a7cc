import { finishHash } from '@hearsay/core'
import { classOf, DIGIT, isUpper, LETTER, lowerOf } from './character.ts'
import type { Tokens } from './tokenize.ts'

/** Hashes of what a word looks like, a column for each property and a row for each token. */
export interface Words {
  readonly length: number
  /** As written. */
  readonly forms: Int32Array
  /** In lower case, digits as 0, curly marks as straight ones. */
  readonly lows: Int32Array
  /** Last 1 … 5 letters, `SUFFIXES` a row; 0 where the word is shorter. */
  readonly suffixes: Int32Array
  /** First 1 … 4 letters, `PREFIXES` a row; 0 where the word is shorter. */
  readonly prefixes: Int32Array
  /** Pattern of capitals, digits and marks: "Xx", "XX", "d.d". */
  readonly shapes: Int32Array
  /** What stands behind the last inner hyphen, or 0. */
  readonly tails: Int32Array
}

export const SUFFIXES = 5
export const PREFIXES = 4

const FNV_START = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193
/** Longer words are hashed whole, but their shape is read no further. */
const SHAPE_LENGTH = 40

export function wordColumns(length: number): Words {
  return {
    length,
    forms: new Int32Array(length),
    lows: new Int32Array(length),
    suffixes: new Int32Array(length * SUFFIXES),
    prefixes: new Int32Array(length * PREFIXES),
    shapes: new Int32Array(length),
    tails: new Int32Array(length),
  }
}

/** Reads the words of a text. */
export function readWords(text: string, tokens: Tokens): Words {
  const words = wordColumns(tokens.length)
  for (let i = 0; i < tokens.length; i++) readWord(words, i, text, tokens.starts[i] as number, tokens.ends[i] as number)
  return words
}

/** Reads the word `text.slice(start, end)` into row `row`. */
export function readWord(words: Words, row: number, text: string, start: number, end: number): void {
  if (end - start <= 2) {
    const mark = plainMark(text, start, end)
    if (mark !== undefined) {
      readPlainWord(words, row, mark, 0, mark.length)
      return
    }
  }
  readPlainWord(words, row, text, start, end)
}

/** The plain spelling of a typographic mark: quotes of any kind as `"`, dashes as `--`. */
function plainMark(text: string, start: number, end: number): string | undefined {
  const code = text.charCodeAt(start)
  if (end - start === 2) {
    if (text.charCodeAt(start + 1) !== code) return undefined
    return code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019 ? '"' : undefined
  }
  switch (code) {
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return '"'
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x60:
      return "'"
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return '--'
    case 0x2010:
    case 0x2011:
    case 0x2212:
      return '-'
    case 0x2026:
      return '...'
    default:
      return undefined
  }
}

function readPlainWord(words: Words, row: number, text: string, start: number, end: number): void {
  let form = FNV_START
  let low = FNV_START
  let tail = FNV_START
  let tailAt = -1
  let shape = FNV_START
  let lastKind = 0
  let run = 0
  const prefixAt = row * PREFIXES
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const plain = plainCode(code)
    form = Math.imul(form ^ (isUpper(code) ? code : plain), FNV_PRIME)
    low = Math.imul(low ^ plain, FNV_PRIME)
    tail = Math.imul(tail ^ plain, FNV_PRIME)
    if (i - start < PREFIXES) words.prefixes[prefixAt + i - start] = finishHash(low)
    if (plain === 0x2d) {
      tail = FNV_START
      tailAt = i
    }
    if (i - start < SHAPE_LENGTH) {
      const kind = kindOf(code)
      run = kind === lastKind ? run + 1 : 1
      if (run <= 2) shape = Math.imul(shape ^ kind, FNV_PRIME)
      lastKind = kind
    }
  }
  for (let i = end - start; i < PREFIXES; i++) words.prefixes[prefixAt + i] = 0
  let suffix = FNV_START
  const suffixAt = row * SUFFIXES
  for (let i = 0; i < SUFFIXES; i++) {
    const at = end - 1 - i
    if (at < start) {
      words.suffixes[suffixAt + i] = 0
      continue
    }
    suffix = Math.imul(suffix ^ plainCode(text.charCodeAt(at)), FNV_PRIME)
    words.suffixes[suffixAt + i] = finishHash(suffix)
  }
  words.forms[row] = finishHash(form)
  words.lows[row] = finishHash(low)
  words.shapes[row] = finishHash(shape)
  words.tails[row] = tailAt > start && tailAt < end - 1 ? finishHash(tail) : 0
}

/** Lower case, digits as "0", curly apostrophe as the straight one. */
function plainCode(code: number): number {
  if (code < 128) {
    if (code >= 48 && code <= 57) return 48
    return code >= 65 && code <= 90 ? code + 32 : code
  }
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return 0x27
  if (code === 0x2010 || code === 0x2011) return 0x2d
  return classOf(code) === DIGIT ? 48 : lowerOf(code)
}

function kindOf(code: number): number {
  if (isUpper(code)) return 0x58
  const kind = classOf(code)
  return kind === LETTER ? 0x78 : kind === DIGIT ? 0x64 : plainCode(code)
}
