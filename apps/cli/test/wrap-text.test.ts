import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStyler } from '../src/terminal/styles.ts'
import { textWidth } from '../src/terminal/text-width.ts'
import { GLUE, wrapPieces } from '../src/terminal/wrap-text.ts'

const plain = createStyler(false)
const coloured = createStyler(true)

describe('wrapPieces', () => {
  it('breaks between words', () => {
    expect(wrapPieces([{ text: 'The ramp moved.' }], { width: 9, style: plain })).toEqual(['The ramp', 'moved.'])
  })

  it('puts one indent before the first line and another before the rest', () => {
    const layout = { width: 10, style: plain, first: { text: '• ' }, rest: { text: '  ' } }
    expect(wrapPieces([{ text: 'The ramp moved.' }], layout)).toEqual(['• The ramp', '  moved.'])
  })

  it('breaks a word that is wider than a line between graphemes', () => {
    expect(wrapPieces([{ text: 'abcdef' }], { width: 4, style: plain })).toEqual(['abcd', 'ef'])
    expect(wrapPieces([{ text: '橋橋橋' }], { width: 5, style: plain })).toEqual(['橋橋', '橋'])
  })

  it('does not break at glue', () => {
    const text = `one two${GLUE}three`
    expect(wrapPieces([{ text }], { width: 9, style: plain })).toEqual(['one', 'two three'])
  })

  it('keeps pieces without a space between them together', () => {
    const pieces = [{ text: 'x (' }, { text: 'said', styles: ['bold' as const] }, { text: ')' }]
    expect(wrapPieces(pieces, { width: 6, style: plain })).toEqual(['x', '(said)'])
  })

  it('ends every style on its line', () => {
    const lines = wrapPieces([{ text: 'The ramp moved.', styles: ['bold'] }], { width: 9, style: coloured })
    expect(lines).toEqual(['\u001B[1mThe ramp\u001B[22m', '\u001B[1mmoved.\u001B[22m'])
  })

  it('never makes a line too wide and never loses a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrapPieces([{ text }], { width, style: plain, first: { text: '  ' } })
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        const letters = (written: string) => written.replace(/[ \u00A0]/g, '')
        expect(letters(lines.join(''))).toBe(letters(text))
      }),
    )
  })
})
