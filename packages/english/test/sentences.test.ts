import { expect, test } from 'vitest'
import { sentenceStarts } from '../src/sentences.ts'
import { tokenize } from '../src/tokenize.ts'

function sentences(text: string): string[] {
  const tokens = tokenize(text, [{ start: 0, end: text.length }])
  const starts = sentenceStarts(text, tokens)
  return Array.from({ length: starts.length - 1 }, (_, s) =>
    text.slice(tokens.starts[starts[s] as number], tokens.ends[(starts[s + 1] as number) - 1]),
  )
}

test.each([
  ['plain', ['The ferry sank.', 'Nobody was hurt.']],
  ['a closing mark stays with its sentence', ['“The ferry sank.”', 'He left.']],
  ['inside a quotation', ['“The ferry sank.', 'We saw it,” she said.']],
  ['a comma before the closing mark', ['“It sank,” she said.']],
  ['a question before the cue', ['“Did it sink?” she asked.']],
  ['a stop behind the closing mark', ['She called it “a wreck”.', 'He left.']],
  ['straight marks', ['"It sank."', '"We saw it," she said.']],
  ['titles and initials', ['Sen. J. Q. Marsh met Dr. Ode.', 'They talked.']],
  ['an abbreviation at the end', ['He moved to the U.S. in May.', 'She stayed in the U.S.', 'The house was sold.']],
  ['times of day', ['It left at 5 a.m. on Friday.', 'It sank at 6 p.m.', 'The crew swam.']],
  ['decimals and numbers', ['It cost 3.5 million.', 'No. 4 was cheaper.']],
  ['dots inside a sentence', ['It was … late.', 'And cold.']],
  ['notes', ['It sank in May. [12]', 'Nobody was hurt.']],
  ['lower case', ['it sank.', 'nobody was hurt.']],
])('%s', (_, expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected)
})

test('an empty line ends a sentence, a line end does not', () => {
  expect(sentences('Ferry sinks\n\nThe ferry\nsank.')).toEqual(['Ferry sinks', 'The ferry\nsank.'])
})
