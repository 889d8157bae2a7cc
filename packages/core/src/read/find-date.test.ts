import { describe, expect, test } from 'vitest'
import { findDate } from './find-date.ts'

describe('findDate', () => {
  test.each([
    ['2026-03-05', '2026-03-05'],
    ['2026-03-05T14:30:00+0100', '2026-03-05T14:30:00+01:00'],
    ['2026-03-05T14:30:00.123Z', '2026-03-05T14:30:00Z'],
    ['20260305', '2026-03-05'],
    ['Thu, 05 Mar 2026 14:30:10 GMT', '2026-03-05T14:30:10Z'],
    ['Published 5 March 2026 at 2.30pm BST', '2026-03-05T14:30+01:00'],
    ['March 5th, 2026, 12:05 a.m. ET', '2026-03-05T00:05'],
    ['14:30, 5 March 2026', '2026-03-05T14:30'],
    ['1st of May 2026', '2026-05-01'],
    ['Sept. 30, 2026', '2026-09-30'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['05.03.2026', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
  ])('%s → %s', (text, value) => {
    expect(findDate(text)?.value).toBe(value)
  })

  test.each(['', '5 March', '05/03/2026', '31 February 2026', '2026-13-01', 'Room 2026-99-99', 'may 2026 be better'])(
    '%s is no date that can be read one way',
    (text) => {
      expect(findDate(text)).toBeNull()
    },
  )

  test('the span is that of the date', () => {
    const text = 'Updated: 5\u00a0March 2026.'
    const found = findDate(text)
    expect(found && text.slice(found.start, found.end)).toBe('5\u00a0March 2026')
  })
})
