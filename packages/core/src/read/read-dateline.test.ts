import { describe, expect, test } from 'vitest'
import { readDateline } from './read-dateline.ts'

describe('readDateline', () => {
  test.each([
    ['KARLSUND, 5 March (Nordwire) — The ferry', 'KARLSUND', 'Nordwire', 'KARLSUND, 5 March (Nordwire) — '],
    ['KARLSUND (Nordwire) -- The ferry', 'KARLSUND', 'Nordwire', 'KARLSUND (Nordwire) -- '],
    ['KARLSUND, Nordland – The ferry', 'KARLSUND, Nordland', null, 'KARLSUND, Nordland – '],
    ['Karlsund, March 5 — The ferry', 'Karlsund', null, 'Karlsund, March 5 — '],
  ])('%s', (text, place, agency, written) => {
    const found = readDateline(text)
    expect(found).toMatchObject({ place, agency })
    expect(text.slice(0, found?.end)).toBe(written)
  })

  test.each(['Fishermen — all forty — are angry', 'The ferry stops.', 'It was late – too late', '1990–2026 — a life'])(
    '%s has none',
    (text) => {
      expect(readDateline(text)).toBeNull()
    },
  )
})
