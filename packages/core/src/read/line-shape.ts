/** What a line looks like, without a look at what its words mean. */
export interface LineShape {
  /** Runs of letters and digits; an apostrophe inside a word does not part it. */
  readonly words: number
  /** Words that begin with a capital. */
  readonly capitalised: number
  /** Share of the letters that are capitals, 0 to 1. */
  readonly capitals: number
  /** Sentence ends: a stop, question or exclamation mark (with closing marks behind) before a space and a new start, or at the end. */
  readonly sentences: number
  /** The last character when closing quotation marks and brackets are taken away: `.`, `?`, `,`, a letter … Empty for an empty line. */
  readonly end: string
  /** Whether the first character is an opening or straight quotation mark. */
  readonly opensQuotation: boolean
  /** Whether a double quotation mark stands anywhere. */
  readonly hasQuotation: boolean
}

const OPENERS = '“"‘«„\''
const CLOSERS = '”"’»\')]}'
const SENTENCE_ENDS = '.?!…。！？'

/** Chinese and Japanese put no spaces between words; a word has about so many characters. */
const UNSPACED_PER_WORD = 2

/**
 * The shape of a line, in one pass over its characters.
 *
 * @example
 * lineShape('“We waited,” she said.') // { words: 4, sentences: 1, end: '.', opensQuotation: true, … }
 */
export function lineShape(text: string): LineShape {
  let words = 0
  let capitalised = 0
  let letters = 0
  let capitals = 0
  let sentences = 0
  let hasQuotation = false
  let inWord = false
  let wordStart = 0
  let lastWordLength = 0
  let unspaced = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isUnspaced(code)) unspaced++
    else if (isWordCode(code)) {
      if (!inWord) {
        words++
        wordStart = i
        if (isCapital(code)) capitalised++
        inWord = true
      }
      if (code > 57) {
        letters++
        if (isCapital(code)) capitals++
      }
      continue
    }
    if (inWord && isApostrophe(code) && isWordCode(text.charCodeAt(i + 1))) continue
    if (inWord) lastWordLength = i - wordStart
    inWord = false
    if (code === 0x22 || code === 0x201c || code === 0x201d) hasQuotation = true
    // A stop behind one letter is an initial ("J. Moor"), not the end of a sentence.
    if (isSentenceEnd(code) && (code !== 0x2e || lastWordLength > 1) && startsAnew(text, i + 1)) sentences++
  }
  return {
    words: words + Math.ceil(unspaced / UNSPACED_PER_WORD),
    capitalised,
    capitals: letters === 0 ? 0 : capitals / letters,
    sentences,
    end: lastSignificant(text),
    opensQuotation: text.length > 0 && OPENERS.includes(text.charAt(0)),
    hasQuotation,
  }
}

/** Whether a line ends as a sentence does. */
export function endsSentence(shape: LineShape): boolean {
  return shape.end !== '' && SENTENCE_ENDS.includes(shape.end)
}

function isSentenceEnd(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x3f ||
    code === 0x21 ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  )
}

/** Letters of Chinese and Japanese. */
function isUnspaced(code: number): boolean {
  return code >= 0x3041 && code <= 0x9fff
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** Letters and digits of any script; marks, spaces and punctuation of the general blocks are not. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xfeff
  )
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

/** Whether what stands behind a sentence mark is the end of the line, or a space and the start of a sentence. */
function startsAnew(text: string, from: number): boolean {
  let i = from
  while (i < from + 4 && i < text.length && CLOSERS.includes(text.charAt(i))) i++
  if (i >= text.length) return true
  if (text.charAt(i).trim() !== '') return text.charCodeAt(from - 1) >= 0x3000
  while (i < from + 8 && i < text.length && text.charAt(i).trim() === '') i++
  const code = text.charCodeAt(i)
  return isCapital(code) || (code >= 48 && code <= 57) || OPENERS.includes(text.charAt(i)) || code > 0x24f
}

function lastSignificant(text: string): string {
  let i = text.length - 1
  while (i > 0 && i > text.length - 6 && (CLOSERS.includes(text.charAt(i)) || text.charAt(i).trim() === '')) i--
  return text.charAt(i)
}
