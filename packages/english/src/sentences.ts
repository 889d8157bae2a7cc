import { TITLE_ABBREVIATIONS } from './abbreviations.ts'
import { isUpper } from './character.ts'
import type { Tokens } from './tokenize.ts'

/** First token of each sentence, with the number of tokens behind the last. */
export function sentenceStarts(text: string, tokens: Tokens): Uint32Array {
  const starts: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (i === 0 || tokens.stretchOf[i] !== tokens.stretchOf[i - 1] || endsBefore(text, tokens, i)) starts.push(i)
  }
  starts.push(tokens.length)
  return Uint32Array.from(starts)
}

const OPENERS = '"“‘\'([{«—–-•'
const CLOSERS = '"”’\')]}»'

/** Whether a sentence ends between token `i - 1` and token `i` of the same stretch. */
function endsBefore(text: string, tokens: Tokens, i: number): boolean {
  const gapStart = tokens.ends[i - 1] as number
  const gapEnd = tokens.starts[i] as number
  if (gapStart === gapEnd) return false
  if (hasBlankLine(text, gapStart, gapEnd)) return true
  let last = i - 1
  let closed = false
  while (last > 0 && isCloser(text, tokens, last) && tokens.ends[last - 1] === tokens.starts[last]) {
    closed = true
    last--
  }
  const start = tokens.starts[last] as number
  const end = tokens.ends[last] as number
  const mark = text[end - 1] as string
  if (!/[.!?…]/.test(mark)) return false
  const next = text[gapEnd] as string
  const capital = isUpper(text.charCodeAt(gapEnd)) || /\p{Nd}/u.test(next) || OPENERS.includes(next)
  const word = start < end - 1 ? text.slice(start, end - 1) : ''
  if (/[\p{L}\p{N}]/u.test(word)) {
    if (TITLE_ABBREVIATIONS.has(word.toLowerCase()) || word.length === 1) return false
    return /^(?:The|He|She|They|But|In|It|We|And|I|A|If|That|This|His|Her)$/.test(text.slice(gapEnd, tokens.ends[i]))
  }
  if (closed || mark === '…' || end - start > 1) return capital
  return true
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
