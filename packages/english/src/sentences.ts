import { TITLE_ABBREVIATIONS } from './abbreviations.ts'
import { classOf, DIGIT, isUpper, LETTER } from './character.ts'
import type { Tokens } from './tokenize.ts'

/**
 * Sentences are cut at this many tokens. No writer goes so far; a text that does is a table or an attack, and whatever
 * looks at a sentence as a whole may then rely on its length.
 */
export const LONGEST_SENTENCE = 400

/**
 * First token of each sentence, with the number of tokens behind the last. A sentence ends at a stop and the marks that
 * close behind it, also inside a quotation; never at a comma, nor before a word in lower case after a closing mark
 * ("Stop!" she said).
 */
export function sentenceStarts(text: string, tokens: Tokens): Uint32Array {
  const starts: number[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const inside = i > 0 && tokens.stretchOf[i] === tokens.stretchOf[i - 1] && i - first < LONGEST_SENTENCE
    if (inside && !endsBefore(text, tokens, first, i)) continue
    starts.push(i)
    first = i
  }
  starts.push(tokens.length)
  return Uint32Array.from(starts)
}

const OPENERS = '"“‘\'([{«—–-•'
const CLOSERS = '"”’\')]}»'

/** Words in capitals that begin a sentence even behind an abbreviation: "He moved to the U.S. The move …" */
const BEGINNINGS = /^(?:The|He|She|They|But|In|It|We|And|I|A|If|That|This|His|Her)$/

/** Whether a sentence ends between token `i - 1` and token `i` of the same stretch. `first` is its first token. */
function endsBefore(text: string, tokens: Tokens, first: number, i: number): boolean {
  const gapStart = tokens.ends[i - 1] as number
  const gapEnd = tokens.starts[i] as number
  if (gapStart === gapEnd) return false
  if (hasBlankLine(text, gapStart, gapEnd)) return true
  const nextEnd = tokens.ends[i] as number
  let last = i - 1
  let closed = false
  while (last > first && isCloser(text, tokens, last) && tokens.ends[last - 1] === tokens.starts[last]) {
    closed = true
    last--
  }
  const start = tokens.starts[last] as number
  const end = tokens.ends[last] as number
  const mark = text.charCodeAt(end - 1)
  if (!isTerminator(mark)) {
    // "… until July. [6] In later years": the number of a note belongs to the sentence before it.
    return closed && isNote(text, tokens, first, i - 1) && startsLikeSentence(text, gapEnd)
  }
  if (!isWordLike(text, gapEnd, nextEnd)) {
    if (!OPENERS.includes(text[gapEnd] as string)) return false
    if (text[gapEnd] === '[' && isNote(text, tokens, first, i + 2)) return false
  }
  // "4. The fourth": a number and a stop alone are no sentence.
  if (last === first + 1 && !closed && isNumber(text, tokens, first)) return false
  if (end - start > 1 && !isTerminator(text.charCodeAt(start))) {
    const word = text.slice(start, end - 1).toLowerCase()
    if (TITLE_ABBREVIATIONS.has(word) || word.length === 1 || word === 'e.g' || word === 'i.e') return false
    return word === 'etc' ? startsLikeSentence(text, gapEnd) : BEGINNINGS.test(text.slice(gapEnd, nextEnd))
  }
  if (closed || mark === 0x2026 || end - start > 1) return startsLikeSentence(text, gapEnd)
  return true
}

function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
}

function startsLikeSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isUpper(code) || classOf(code) === DIGIT || OPENERS.includes(text[at] as string)
}

function isWordLike(text: string, start: number, end: number): boolean {
  for (let i = start; i < end && i < start + 4; i++) {
    const kind = classOf(text.charCodeAt(i))
    if (kind === LETTER || kind === DIGIT) return true
  }
  return false
}

function isNumber(text: string, tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i] as number
  return (tokens.ends[i] as number) - start <= 3 && classOf(text.charCodeAt(start)) === DIGIT
}

/** Whether token `i` closes the mark of a note, "[12]", that begins behind token `first`. */
function isNote(text: string, tokens: Tokens, first: number, i: number): boolean {
  return (
    i < tokens.length &&
    i - 2 > first &&
    text[tokens.starts[i] as number] === ']' &&
    isNumber(text, tokens, i - 1) &&
    text[tokens.starts[i - 2] as number] === '['
  )
}

function isCloser(text: string, tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i] as number
  const length = (tokens.ends[i] as number) - start
  return length <= 2 && CLOSERS.includes(text[start] as string)
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) lines++
  return lines > 1
}
