import { describe, expect, it } from 'vitest'
import { clipText, textWidth } from '../src/terminal/text-width.ts'

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['ramp', 4],
    ['“ramp”', 6],
    ['Skarvø', 6],
    ['e\u0301', 1],
    ['橋', 2],
    ['フェリー', 8],
    ['ﾌｪﾘｰ', 4],
    ['다리', 4],
    ['（橋）', 6],
    ['🚢', 2],
    ['👩‍🔧', 2],
    ['🇳🇴', 2],
    ['❤️', 2],
    ['a\u200Bb', 2],
    ['\u0000', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns)
  })
})

describe('clipText', () => {
  it('leaves what fits', () => expect(clipText('ramp', 4)).toBe('ramp'))
  it('cuts between graphemes, never inside', () => {
    expect(clipText('the ramp moved', 9)).toBe('the ramp…')
    expect(clipText('橋橋橋', 4)).toBe('橋…')
    expect(clipText('👩‍🔧👩‍🔧👩‍🔧', 5)).toBe('👩‍🔧👩‍🔧…')
  })
})
