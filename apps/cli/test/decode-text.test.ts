import { describe, expect, it } from 'vitest'
import { decodeText } from '../src/inputs/decode-text.ts'

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))

describe('decodeText', () => {
  it('reads UTF-8', () => {
    expect(decodeText(bytes('“Skarvø”'))).toEqual({ text: '“Skarvø”', encoding: 'utf-8', guessed: false })
  })
  it('leaves the byte order mark out', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'a'))?.text).toBe('a')
    expect(decodeText(bytes([0xff, 0xfe, 0x61, 0x00]))).toMatchObject({ text: 'a', encoding: 'utf-16le' })
    expect(decodeText(bytes([0xfe, 0xff, 0x00, 0x61]))).toMatchObject({ text: 'a', encoding: 'utf-16be' })
  })
  it('follows the <meta charset> of what is not UTF-8', () => {
    const page = decodeText(bytes('<meta charset="iso-8859-2">', [0xb1]))
    expect(page).toEqual({ text: '<meta charset="iso-8859-2">ą', encoding: 'iso-8859-2', guessed: false })
  })
  it('guesses windows-1252 where nothing, or nonsense, is named', () => {
    expect(decodeText(bytes([0x93], 'No', [0x94]))).toEqual({ text: '“No”', encoding: 'windows-1252', guessed: true })
    expect(decodeText(bytes('<meta charset=klingon>', [0xe9]))).toMatchObject({ encoding: 'windows-1252' })
    expect(decodeText(bytes('<meta charset=utf-8>', [0xe9]))).toMatchObject({ encoding: 'windows-1252' })
  })
  it('takes what is neither for no text', () => {
    expect(decodeText(bytes([0x89], 'PNG', [0x00, 0xff]))).toBeNull()
  })
  it('reads zeros in UTF-8, and nothing', () => {
    expect(decodeText(bytes('a', [0], 'b'))?.text).toBe('a\0b')
    expect(decodeText(bytes())?.text).toBe('')
  })
})
