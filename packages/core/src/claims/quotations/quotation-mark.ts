/**
 * The characters that open and close quotations. A mark closes a quotation of its own family, whatever its glyph: news
 * text mixes them, and scraped text more so. Direction is what the glyph says; the scanner lets the white space around a
 * mark overrule it.
 */
export interface QuotationMark {
  readonly family: 'double' | 'single' | 'guillemet'
  readonly direction: 'open' | 'close' | 'either'
}

const MARKS: ReadonlyMap<string, QuotationMark> = new Map([
  ['“', { family: 'double', direction: 'open' }],
  ['”', { family: 'double', direction: 'close' }],
  ['„', { family: 'double', direction: 'open' }],
  ['‟', { family: 'double', direction: 'open' }],
  ['"', { family: 'double', direction: 'either' }],
  ['＂', { family: 'double', direction: 'either' }],
  ['‘', { family: 'single', direction: 'open' }],
  ['‚', { family: 'single', direction: 'open' }],
  ['‛', { family: 'single', direction: 'open' }],
  ['’', { family: 'single', direction: 'close' }],
  ["'", { family: 'single', direction: 'either' }],
  ['«', { family: 'guillemet', direction: 'either' }],
  ['»', { family: 'guillemet', direction: 'either' }],
  ['‹', { family: 'single', direction: 'either' }],
  ['›', { family: 'single', direction: 'either' }],
])

/** A mark of two characters, as LaTeX and old wire systems write it: ``like this''. */
const DOUBLED: ReadonlyMap<string, QuotationMark> = new Map([
  ['``', { family: 'double', direction: 'open' }],
  ["''", { family: 'double', direction: 'either' }],
  ['‘‘', { family: 'double', direction: 'open' }],
  ['’’', { family: 'double', direction: 'close' }],
])

/** The mark that begins at `offset`, with its length in code units, or null. */
export function quotationMarkAt(text: string, offset: number): { mark: QuotationMark; length: number } | null {
  const code = text.charCodeAt(offset)
  // Nearly every character of a text is none of these: leave before anything is allocated.
  if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) return null
  if (code > 0xbb && (code < 0x2018 || code > 0x203a) && code !== 0xff02) return null
  const character = text[offset] as string
  if (text[offset + 1] === character) {
    const doubled = DOUBLED.get(character + character)
    if (doubled) return { mark: doubled, length: 2 }
  }
  const mark = MARKS.get(character)
  return mark ? { mark, length: 1 } : null
}
