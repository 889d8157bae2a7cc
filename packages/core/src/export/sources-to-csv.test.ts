import { describe, expect, it } from 'vitest'
import { readCsv } from './csv-reader.fixture.ts'
import { madeAnalysis } from './made-analysis.fixture.ts'
import { sourcesToCsv } from './sources-to-csv.ts'
import { sourcesToRows } from './sources-to-rows.ts'

describe('sourcesToRows', () => {
  it('counts the claims of each source, and keeps those who have none', () => {
    const rows = sourcesToRows(madeAnalysis())
    expect(rows.map(({ name, claims, words, share }) => [name, claims, words, share])).toEqual([
      ['Aveline Torr', 1, 9, 0.6],
      ['"the Weir Post"', 0, 0, 0],
      ['a memo', 1, 6, 0.4],
    ])
    expect(rows[0]?.mentions).toEqual(['Aveline Torr', 'she'])
    expect(rows[2]).toMatchObject({ named: false, anonymity: 'a memo', anonymityReason: 'it, too, is secret' })
  })
})

describe('sourcesToCsv', () => {
  it('has one source a row', () => {
    const [names, ...rows] = readCsv(sourcesToCsv(madeAnalysis(), { input: 'mill.txt' }))
    expect(names).toEqual(
      (
        'input headline url publishedAt sourceId name kind named role organisation anonymity anonymityReason claims ' +
        'words share mentions articleId'
      ).split(' '),
    )
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      ['mill.txt', '', 'https://example.org/mill', '', 's1', 'Aveline Torr', 'person', 'true', "'@miller"],
      ['mill.txt', '', 'https://example.org/mill', '', 's2', '"the Weir Post"', 'media', 'true', ''],
      ['mill.txt', '', 'https://example.org/mill', '', 's3', 'a memo', 'document', 'false', ''],
    ])
  })
})
