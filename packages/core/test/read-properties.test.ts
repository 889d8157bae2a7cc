import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyText } from '../src/body-text.ts'
import { Article } from '../src/model/article.ts'
import type { Span } from '../src/model/span.ts'
import { parseArticle } from '../src/parse-article.ts'

/** Pieces of which articles, pages and nonsense are made. */
const PIECES = [
  'Ferry line to close in May',
  'The last ferry sails on Sunday, the port authority has decided.',
  '“Nobody asked us,” said Marta Lindqvist.',
  'Read more: ',
  'Don’t miss:',
  'Title [INSIGHT]',
  'By Anna Holm and Per Berg',
  'Published 5 March 2026 at 14:30 GMT',
  'KARLSUND (Nordwire) — ',
  'Source: Nordwire',
  'Correction: ',
  'Sign up for our newsletter',
  'Advertisement',
  '12 Comments',
  '© 2026',
  '• ',
  '> ',
  '# ',
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    ' ',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\v',
    '\f',
    '\u200b',
    '\u202e',
    '\u0000',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '[',
    ']',
    '(',
    ')',
    '—',
    '…',
    '.',
    ':',
    '|',
    '©',
    '\ud83d',
    '\ude00',
    '😀',
    '。',
    '日本',
  ],
  ...[
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<br>',
    '<li>',
    '<h1>',
    '</h1>',
    '<h2>',
    '<a href="/x">',
    '</a>',
    '<b>',
    '</i>',
  ],
  ...[
    '<script>',
    '</script>',
    '<title>',
    '</title>',
    '<table>',
    '<td>',
    '<article>',
    '<time datetime="2026-03-05">',
    '<span hidden>',
  ],
  ...[
    '<meta property="og:title" content="Ferry line">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...['&amp;', '&nbsp;', '&#0;', '&#xD83D;', '&#x1F600;', '&notit;', '&', '<', '>', '</', '<p', '="', '/>'],
]
const anything = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
)
const format = fc.constantFrom('auto' as const, 'text' as const, 'html' as const)
const runs = { numRuns: 400 }

describe('reading: any string', () => {
  test('gives an article that its schema takes, the same every time', () => {
    fc.assert(
      fc.property(anything, format, (input, format) => {
        const article = parseArticle(input, { format, explain: true })
        expect(Article.safeParse(article).error).toBeUndefined()
        expect(JSON.stringify(parseArticle(input, { format, explain: true }))).toBe(JSON.stringify(article))
        expect(typeof bodyText(article)).toBe('string')
      }),
      runs,
    )
  })

  test('plain text is not changed', () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(parseArticle(input, { format: 'text' }).text).toBe(input)
      }),
      runs,
    )
  })

  test('blocks cover everything but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(anything, format, (input, format) => {
        const { text, blocks } = parseArticle(input, { format })
        let end = 0
        for (const { span } of blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, span.start).trim()).toBe('')
          const words = text.slice(span.start, span.end)
          expect(words).not.toBe('')
          expect(words).toBe(words.trim())
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      runs,
    )
  })

  test('a page has one block a line', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { text, blocks } = parseArticle(input, { format: 'html' })
        expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join('\n')).toBe(text)
      }),
      runs,
    )
  })

  test('fields stand where they say', () => {
    fc.assert(
      fc.property(anything, format, (input, format) => {
        const article = parseArticle(input, { format })
        const texts = [
          article.headline,
          article.standfirst,
          article.publisher,
          article.section,
          article.credit,
          ...article.alternativeHeadlines,
          ...article.authors,
          ...article.corrections,
          ...article.related.map(({ title, span }) => ({ text: title, span })),
        ]
        for (const field of texts) if (field?.span) expect(at(article.text, field.span)).toBe(field.text)
        for (const field of [article.publishedAt, article.modifiedAt, article.dateline]) {
          if (field?.span) expect(at(article.text, field.span).trim()).not.toBe('')
        }
      }),
      runs,
    )
  })
})

function at(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
