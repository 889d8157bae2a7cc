import { describe, expect, test } from 'vitest'
import type { Block } from '../../model/article.ts'
import { findQuotations } from './find-quotations.ts'

/** Every non-blank line is a paragraph. */
function paragraphs(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph',
    span: { start: line.index, end: line.index + line[0].length },
    confidence: 1,
  }))
}

function found(text: string) {
  const { quotations, issues } = findQuotations(text, paragraphs(text))
  return {
    quotations: quotations.map((quotation) => quotation.parts.map(({ start, end }) => text.slice(start, end))),
    parents: quotations.map((quotation) => quotation.parent),
    roles: quotations.map((quotation) => quotation.role),
    issues: issues.map((issue) => issue.code),
  }
}

describe('pairs of marks', () => {
  test.each([
    ['curly', 'Ana said, “It is late.”', ['“It is late.”']],
    ['straight', 'Ana said, "It is late."', ['"It is late."']],
    ['opened curly, closed straight', 'Ana said, “It is late." Then she left.', ['“It is late."']],
    ['opened straight, closed curly', 'Ana said, "It is late.” Then she left.', ['"It is late.”']],
    ['the same glyph at both ends', '”It is late,” Ana said.', ['”It is late,”']],
    ['an opening glyph that closes', '“It is late,“ Ana said.', ['“It is late,“']],
    ['low and high', 'Ana sagte: „It is late.“ Then she left.', ['„It is late.“']],
    ['guillemets', 'Ana said: «It is late.» Then she left.', ['«It is late.»']],
    ['guillemets with spaces', 'Ana said: « It is late. » Then she left.', ['« It is late. »']],
    ['as LaTeX has them', "Ana said, ``It is late.'' Then she left.", ["``It is late.''"]],
    ['single curly', 'Ana said, ‘It is late.’ Then she left.', ['‘It is late.’']],
    ['single straight', "Ana said, 'It is late.' Then she left.", ["'It is late.'"]],
    ['broken by a cue', '“It is late,” Ana said, “and dark.”', ['“It is late,”', '“and dark.”']],
    ['touching', '“It is late.”“It is dark.”', ['“It is late.”', '“It is dark.”']],
    ['straight and touching', '"It is late.""It is dark."', ['"It is late."', '"It is dark."']],
    ['in brackets', 'The boat (“Merle”) sank.', ['“Merle”']],
    ['after a dash', 'Late—“very late”—they came.', ['“very late”']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toMatchObject({ quotations: expected.map((part) => [part]), issues: [] })
  })
})

describe('apostrophes and primes are no marks', () => {
  test.each([
    ['contraction in a single quotation', '‘We don’t know,’ he said.', ['‘We don’t know,’']],
    [
      'plural possessive in a single quotation',
      '‘The soldiers’ boots leak,’ he said.',
      ['‘The soldiers’ boots leak,’'],
    ],
    [
      'straight possessive in a single quotation',
      "'The soldiers' boots leak,' he said.",
      ["'The soldiers' boots leak,'"],
    ],
    ['a quotation that ends in s', 'He praised ‘the workers’ and left.', ['‘the workers’']],
    ['possessives without a quotation', 'The workers’ union and the owners’ club met.', []],
    ['elisions', "They told 'em in the '90s, 'til dawn, rock 'n' roll.", []],
    ['curly elisions', 'They told ‘em in the ’90s.', []],
    ['a height', '"He is 6\'2" and fast," she said.', ['"He is 6\'2" and fast,"']],
    ['an inch', '"A 12" pipe broke," she said.', ['"A 12" pipe broke,"']],
    ['an arrow', 'Next »', []],
    ['an okina', 'The Hawai‘i office closed.', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toMatchObject({ quotations: expected.map((part) => [part]), issues: [] })
  })
})

test('a nested quotation points to the one around it', () => {
  expect(found('“He shouted ‘Stop!’ and ran,” Ana said.')).toMatchObject({
    quotations: [['“He shouted ‘Stop!’ and ran,”'], ['‘Stop!’']],
    parents: [null, 0],
  })
  expect(found('‘He shouted “Stop!” and ran,’ Ana said.')).toMatchObject({ parents: [null, 0] })
  expect(found('"He shouted "stop" and ran," Ana said.')).toMatchObject({
    quotations: [['"He shouted "stop" and ran,"'], ['"stop"']],
  })
})

describe('over paragraphs', () => {
  test('an opening mark at each paragraph, a closing one at the last', () => {
    expect(found('She said: “It is late.\n\n“It is dark.\n\n“We must go.” Nobody moved.')).toMatchObject({
      quotations: [['“It is late.', '“It is dark.', '“We must go.”']],
      issues: [],
    })
  })
  test('straight and single marks alike', () => {
    expect(found('She said: "It is late.\n"We must go."')).toMatchObject({
      quotations: [['"It is late.', '"We must go."']],
    })
    expect(found('She said: ‘It is late.\n‘We mustn’t go.’')).toMatchObject({
      quotations: [['‘It is late.', '‘We mustn’t go.’']],
    })
  })
  test('no mark at the next paragraph but a closing one in it', () => {
    expect(found('She said: “It is late.\n\nWe must go.” Nobody moved.')).toMatchObject({
      quotations: [['“It is late.', 'We must go.”']],
      issues: [],
    })
  })
  test('one that is closed does not run on', () => {
    expect(found('“It is late.”\n\n“We must go.”').quotations).toHaveLength(2)
  })
})

describe('broken', () => {
  test('never closed: it ends with its paragraph', () => {
    expect(found('She said: “It is late.\n\nNobody moved.')).toMatchObject({
      quotations: [['“It is late.']],
      issues: ['unclosed-quotation'],
    })
  })
  test('never closed before the next one: it ends there', () => {
    expect(found('“It is late, she said. “We must go.”')).toMatchObject({
      quotations: [['“It is late, she said.'], ['“We must go.”']],
      parents: [null, null],
      issues: ['unclosed-quotation'],
    })
  })
  test('never opened', () => {
    expect(found('It is late,” she said.')).toMatchObject({ quotations: [], issues: ['stray-quotation-mark'] })
  })
})

test('scare quotes are words, nicknames and titles names', () => {
  expect(found('The ‘safe’ bridge fell. Tom “Duke” Marr read “The Long Tide” and said, “Run!”').roles).toEqual([
    'words',
    'name',
    'name',
    'speech',
  ])
})
