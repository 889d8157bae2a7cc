import { describe, expect, it } from 'vitest'
import { LEAK_PATTERNS } from '../src/article/leak-patterns.ts'
import { leakedLines } from '../src/article/leaked-lines.ts'

describe('leak patterns', () => {
  it.each(LEAK_PATTERNS)('finds its example: $name', ({ name, example }) => {
    expect(leakedLines(`The gate is shut.\n${example}\nIt opens in May.`, '')).toEqual([{ kind: name, line: example }])
  })

  it.each([
    ['read more', 'Read next: who mends the gate?'],
    ['read more', 'RELATED: The gate in pictures'],
    ['read more', 'You may also like'],
    ['read more', 'Don’t miss:'],
    ['sign-up', 'Subscribe'],
    ['sign-up', 'Every Friday we write to you. Sign up for our Gatekeeper newsletter.'],
    ['consent', 'By signing up, you agree to the terms of this house.'],
    ['advert', 'Story continues below advertisement'],
    ['advert', 'ADVERTISEMENT'],
    ['share', 'Facebook Twitter Email'],
    ['share', 'Follow the Herald on Instagram'],
    ['copyright', 'Copyright 2026 Karlsund Herald'],
    ['copyright', '(c) 2026 Karlsund Herald'],
  ])('finds a %s line: %s', (kind, line) => {
    expect(leakedLines(line, '')).toEqual([{ kind, line }])
  })

  it.each([
    'Read the letter aloud, she said, and then read more of it to him.',
    'He signed up for the fire service in spring.',
    'The related question is who pays.',
    'They share a kitchen and a cat.',
    'The advertisement cost 400 crowns.',
    'The law of copyright does not help her.',
    'A cookie and a cup of tea cost 3 crowns.',
    '© Mara Ilves',
    'Watch now how the water rises, he told them.',
  ])('leaves prose and picture credits alone: %s', (line) => {
    expect(leakedLines(line, '')).toEqual([])
  })

  it('does not count a line that the gold body holds', () => {
    expect(leakedLines('Read more: gates', 'Nobody may pass. Read more – gates. It opens in May.')).toEqual([])
  })

  it('does not count long lines', () => {
    expect(leakedLines(`Read more ${'about the gate '.repeat(20)}`, '')).toEqual([])
  })
})
