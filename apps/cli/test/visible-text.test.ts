import { describe, expect, it } from 'vitest'
import { safeJson, visibleText } from '../src/terminal/visible-text.ts'

describe('visibleText', () => {
  it('makes C0, C1 and bidi controls visible', () => {
    expect(visibleText('\u001B[31mred\u0007')).toBe('\\x1b[31mred\\x07')
    expect(visibleText('\u009B2J\u0085')).toBe('\\x9b2J\\x85')
    expect(visibleText('\u202Egnp.exe\u2066\u200F\u061C')).toBe('\\u202egnp.exe\\u2066\\u200f\\u061c')
  })
  it('leaves letters, emoji and their joiners', () => expect(visibleText('é 橋 👩‍🔧')).toBe('é 橋 👩‍🔧'))
  it('keeps what it is told to', () => expect(visibleText('a\nb\tc', '\n')).toBe('a\nb\\x09c'))
})

describe('safeJson', () => {
  it('is the same JSON, with nothing a terminal would act on', () => {
    const value = { text: 'a\u009B2J\u202E\u007F\n', list: [1] }
    for (const json of [safeJson(value), safeJson(value, 2)]) {
      expect(JSON.parse(json)).toEqual(value)
      expect(json).not.toMatch(/[\u007F-\u009F\u202E]/)
    }
  })
})
