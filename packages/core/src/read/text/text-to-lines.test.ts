import { describe, expect, test } from 'vitest'
import { textToLines } from './text-to-lines.ts'

const words = (text: string) => textToLines(text).map(({ span }) => text.slice(span.start, span.end))
const LONG = 'the harbour was closed to every boat but the ferry on'

describe('textToLines', () => {
  test('line breaks of every kind, white space left outside', () => {
    expect(words('\ufeffa\r\n\tb\u00a0\rc\n\n\u2028 d ')).toEqual(['a', 'b', 'c', 'd'])
  })

  test('a blank line is a gap, a CRLF is none', () => {
    expect(textToLines('a\r\nb\r\n\r\nc\n \nd').map(({ gap }) => gap)).toEqual([true, false, true, true])
  })

  test('wrapped lines are one paragraph', () => {
    const text = `On Monday ${LONG.slice(0, 40)}\n${LONG}\n${LONG}\nMonday.\n\nOn Friday it\n`
    expect(words(text)).toEqual([text.slice(0, text.indexOf('\n\n')), 'On Friday it'])
  })

  test('titles in a list are not wrapped prose', () => {
    const text =
      'Bridge to Orrey opens two years late again\nPort authority sells its two oldest boats\nOrrey school keeps its last six pupils here'
    expect(words(text)).toHaveLength(3)
  })

  test('an indented line begins a paragraph', () => {
    const text = `${LONG}\n${LONG}\n${LONG}\n    And ${LONG.slice(0, 44)}\n${LONG}`
    expect(words(text)).toHaveLength(2)
  })
})
