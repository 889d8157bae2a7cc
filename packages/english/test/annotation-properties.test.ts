import { type Annotation, NAME_TYPES, RELATIONS, type Span, TAGS } from '@hearsay/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLANK, classOf, INVISIBLE } from '../src/character.ts'
import { loadEnglish } from '../src/index.node.ts'

const english = await loadEnglish()

/** Pieces of which hostile and ordinary texts are made. */
const piece = fc.oneof(
  fc.constantFrom(
    'said',
    'The',
    'ferry',
    "don't",
    'U.S.',
    'Dr.',
    '“',
    '”',
    '"',
    "'",
    '’',
    '.',
    '...',
    '…',
    '?',
    '!',
    ',',
    '-',
    '—',
    '(',
    ')',
    '\n',
    '\n\n',
    ' ',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u0000',
    '\ud800',
    '\udc00',
    '😀',
    '👩‍🚀',
    'é',
    'e\u0301',
    'http://',
    'www.',
    '@',
    '#',
    'a.b@c.d',
    '3.5',
    '1,000',
    '5pm',
    'I',
    'i.e.',
    '[1]',
    '漢字',
    'שלום',
    '\u202e',
    '$',
    '%',
    "n't",
    "'s",
  ),
  fc.string({ maxLength: 6 }),
)
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const spaced = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))

/** A text and stretches of it, in order. */
const input = fc.tuple(fc.oneof(anyText, spaced), fc.array(fc.nat(), { maxLength: 6 })).map(([text, cuts]) => {
  const places = [...new Set([0, text.length, ...cuts.map((cut) => cut % (text.length + 1))])].sort((a, b) => a - b)
  const stretches: Span[] = places.slice(1).map((end, i) => ({ start: places[i] as number, end }))
  return { text, stretches }
})

test('tokens are ordered, not empty, inside their stretch, and cover all that is not blank', () => {
  fc.assert(
    fc.property(input, ({ text, stretches }) => {
      const read = english.annotate(text, stretches)
      const covered = new Uint8Array(text.length)
      let before = 0
      for (let i = 0; i < read.length; i++) {
        const start = read.starts[i] as number
        const end = read.ends[i] as number
        const stretch = stretches[read.stretchOf[i] as number] as Span
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(stretch.start)
        expect(end).toBeLessThanOrEqual(stretch.end)
        covered.fill(1, start, end)
        before = end
      }
      for (let at = 0; at < text.length; at++) {
        const kind = classOf(text.charCodeAt(at))
        if (kind !== BLANK && kind !== INVISIBLE) expect(covered[at], `character ${at}`).toBe(1)
      }
    }),
    { numRuns: 300 },
  )
})

test('columns fit together: sentences, tags, relations, names', () => {
  fc.assert(
    fc.property(input, ({ text, stretches }) => {
      const read = english.annotate(text, stretches)
      for (const column of [
        read.starts,
        read.ends,
        read.stretchOf,
        read.sentenceOf,
        read.tags,
        read.fineTags,
        read.heads,
        read.relations,
        read.names,
        read.nameStarts,
        read.lemmas,
      ])
        expect(column).toHaveLength(read.length)
      expect(read.sentences[0]).toBe(0)
      expect(read.sentences.at(-1)).toBe(read.length)
      for (let i = 0; i < read.length; i++) {
        const sentence = read.sentenceOf[i] as number
        expect(i).toBeGreaterThanOrEqual(read.sentences[sentence] as number)
        expect(i).toBeLessThan(read.sentences[sentence + 1] as number)
        expect(read.stretchOf[i]).toBe(read.stretchOf[read.sentences[sentence] as number])
        expect(read.tags[i]).toBeLessThan(TAGS.length)
        expect(read.fineTags[i]).toBeLessThan(english.fineTags.length)
        expect(read.relations[i]).toBeLessThan(RELATIONS.length)
        expect(read.names[i]).toBeLessThan(NAME_TYPES.length)
        // A name goes on only in its own sentence and with its own type.
        if (read.names[i] && !read.nameStarts[i]) {
          expect(read.names[i - 1]).toBe(read.names[i])
          expect(read.sentenceOf[i - 1]).toBe(sentence)
        }
        if (read.nameStarts[i]) expect(read.names[i]).not.toBe(0)
      }
    }),
    { numRuns: 200 },
  )
})

test('heads make a tree with one root in each sentence', () => {
  fc.assert(
    fc.property(input, ({ text, stretches }) => {
      const read = english.annotate(text, stretches)
      for (let s = 0; s + 1 < read.sentences.length; s++) expect(roots(read, s)).toBe(1)
    }),
    { numRuns: 300 },
  )
})

/** Number of roots of a sentence; fails when a head lies outside it or heads run in a circle. */
function roots(read: Annotation, sentence: number): number {
  const from = read.sentences[sentence] as number
  const to = read.sentences[sentence + 1] as number
  let count = 0
  for (let i = from; i < to; i++) {
    let at = i
    for (let steps = 0; (read.heads[at] as number) >= 0; steps++) {
      at = read.heads[at] as number
      expect(at).toBeGreaterThanOrEqual(from)
      expect(at).toBeLessThan(to)
      expect(steps).toBeLessThanOrEqual(to - from)
    }
    if ((read.heads[i] as number) < 0) {
      count++
      expect(RELATIONS[read.relations[i] as number]).toBe('root')
    }
  }
  return count
}

test('the same text gives the same annotation', () => {
  fc.assert(
    fc.property(input, ({ text, stretches }) => {
      expect(english.annotate(text, stretches)).toEqual(english.annotate(text, stretches))
    }),
    { numRuns: 50 },
  )
})

test.each([
  'a',
  '.',
  '-',
  'a-',
  "a'",
  'a.',
  '@',
  'a@',
  '1.',
  '“',
  '[',
  '\ud800',
  '\u200d',
  'www.',
  'http://',
  '(a) ',
  'said that ',
  'Mr. ',
  '\n\n',
])(
  'time grows linearly: %j',
  (unit) => {
    const cost = (text: string) => {
      const before = process.cpuUsage()
      english.annotate(text, [{ start: 0, end: text.length }])
      const used = process.cpuUsage(before)
      return used.user + used.system
    }
    const small = unit.repeat(1500)
    const large = unit.repeat(8 * 1500)
    const best = (text: string) => Math.min(cost(text), cost(text), cost(text))
    best(small)
    // 10 ms of noise are allowed: the small one may be over in less.
    expect(best(large)).toBeLessThan(12 * best(small) + 10_000)
  },
  60_000,
)

test('much of one character is read', () => {
  for (const unit of ['a', '.', '\u0000', '\udc00\udc00', '"']) {
    const text = unit.repeat(2 ** 18 / unit.length)
    expect(() => english.annotate(text, [{ start: 0, end: text.length }])).not.toThrow()
  }
}, 120_000)
