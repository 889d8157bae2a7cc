import { describe, expect, test } from 'vitest'
import { readByline } from './person-names.ts'

const names = (text: string) => readByline(text).names.map(({ start, end }) => text.slice(start, end))

describe('readByline', () => {
  test.each([
    ['By Anna Holm', ['Anna Holm']],
    ['By Anna Holm and Per van der Berg, science editors', ['Anna Holm', 'Per van der Berg']],
    ['By ANNA HOLM, JON EIK & PER BERG', ['ANNA HOLM', 'JON EIK', 'PER BERG']],
    ['Words by Siobhán O’Dwyer | 5 March 2026', ['Siobhán O’Dwyer']],
    ['By Anna Holm in Karlsund', ['Anna Holm']],
    ['By Anna Holm for the Karlsund Courier', ['Anna Holm']],
    ['ByAnna Holm', ['Anna Holm']],
    ['By Anna Holm March 5, 2026', ['Anna Holm']],
    ['By Staff Reporter', []],
    ['By Friday the river had risen', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
