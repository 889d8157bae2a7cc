import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecord, csvTable } from './csv.ts'
import { readCsv } from './csv-reader.fixture.ts'

describe('csvRecord', () => {
  it('quotes what must be quoted', () => {
    expect(csvRecord(['a', 'b,c', 'say "no"', 'two\r\nlines', '', null])).toBe(
      'a,"b,c","say ""no""","two\r\nlines",,\r\n',
    )
  })

  it.each(['=1+1', '+49', '-1', '@here', '\tx', '\rx'])('makes %j harmless', (cell) => {
    expect(readCsv(csvRecord([cell]))).toEqual([[`'${cell}`]])
  })

  it('leaves numbers and the minus inside a text alone', () => {
    expect(csvRecord([-3, 0.25, true, 'a-b', '“=”'])).toBe('-3,0.25,true,a-b,“=”\r\n')
  })

  it('is read back as what was written, whatever it is', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
        const back = readCsv(rows.map(csvRecord).join(''))
        expect(back).toEqual(rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))))
      }),
    )
  })
})

describe('csvTable', () => {
  const columns = [['a', (row: { a: string }) => row.a]] as const

  it('writes names, then rows; a byte order mark and an input where they are asked for', () => {
    expect(csvTable([{ a: 'x' }], columns, {})).toBe('a\r\nx\r\n')
    expect(csvTable([{ a: 'x' }], columns, { header: false })).toBe('x\r\n')
    expect(csvTable([{ a: 'x' }], columns, { bom: true, input: 'f.txt' })).toBe('\uFEFFinput,a\r\nf.txt,x\r\n')
    expect(csvTable([], columns, {})).toBe('a\r\n')
  })
})
