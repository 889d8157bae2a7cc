import { describe, expect, it } from 'vitest'
import type { Table } from '../src/table.ts'
import { tableToMarkdown } from '../src/table-to-markdown.ts'
import { tableToText } from '../src/table-to-text.ts'

const TABLE: Table = {
  title: 'Speed',
  columns: [{ title: 'tool' }, { title: 'ms', digits: 1 }, { title: 'note' }],
  rows: [
    ['hearsay', 4, 'a|b'],
    ['other', null, ''],
  ],
}

describe('tables', () => {
  it('are set under each other as text, figures to the right', () => {
    expect(tableToText(TABLE)).toBe(
      ['Speed', '', '  tool      ms  note', '  ───────  ───  ────', '  hearsay  4.0  a|b', '  other      –', ''].join(
        '\n',
      ),
    )
  })

  it('are Markdown with bars escaped', () => {
    expect(tableToMarkdown(TABLE)).toBe(
      [
        '### Speed',
        '',
        '| tool | ms | note |',
        '|---|---:|---|',
        '| hearsay | 4.0 | a\\|b |',
        '| other | – |  |',
        '',
      ].join('\n'),
    )
  })
})
