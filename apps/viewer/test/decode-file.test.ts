import { expect, test } from 'vitest'
import { decodeFile } from '../src/reading/decode-file.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

test('UTF-8, with and without a byte order mark', () => {
  expect(decodeFile(new TextEncoder().encode('“Pål”'))).toBe('“Pål”')
  expect(decodeFile(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A')
})

test('UTF-16 in both orders by its mark', () => {
  expect(decodeFile(bytes(0xff, 0xfe, 0x1c, 0x20))).toBe('“')
  expect(decodeFile(bytes(0xfe, 0xff, 0x20, 0x1c))).toBe('“')
})

// Its quotation marks are tested in the browser: Node 20 decodes Windows-1252 as if it were Latin-1.
test('what is not UTF-8 is read as Windows-1252', () => {
  expect(decodeFile(bytes(0x50, 0xe5, 0x6c))).toBe('Pål')
})

test('an empty file is an empty text', () => {
  expect(decodeFile(bytes())).toBe('')
})
