import { expect, test } from 'vitest'
import { tokenize } from '../src/tokenize.ts'

function cut(text: string): string {
  const tokens = tokenize(text, [{ start: 0, end: text.length }])
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i])).join(' ')
}

test.each([
  // Contractions and possessives
  ["She didn't say.", "She did n't say ."],
  ['He’ll say it’s Ada’s.', 'He ’ll say it ’s Ada ’s .'],
  ["the crews' boats", "the crews ' boats"],
  ["I'd've gone, you'll've", "I 'd 've gone , you 'll 've"],
  ["the 1990's", "the 1990 's"],
  ['They cannot; we’re gonna.', 'They can not ; we ’re gon na .'],
  ["at six o'clock with O'Rill", "at six o'clock with O'Rill"],
  // Hyphens and dashes
  ['a port-side, non-binding e-mail', 'a port - side , non-binding e-mail'],
  ['Orlen—the ferry—sank', 'Orlen — the ferry — sank'],
  ['the ferry -- late again', 'the ferry -- late again'],
  ['from 2019-2021, on 2021-03-04', 'from 2019 - 2021 , on 2021-03-04'],
  // Abbreviations, titles, initials
  [
    'Lt. Col. J. Q. Marsh of the U.S. left at 5 a.m. on Sept. 3.',
    'Lt. Col. J. Q. Marsh of the U.S. left at 5 a.m. on Sept. 3 .',
  ],
  ['No. 4 said no. Then p. 12.', 'No. 4 said no . Then p. 12 .'],
  ['Brand & Co. and AT&T', 'Brand & Co. and AT&T'],
  ['nets, ropes, etc., and so on', 'nets , ropes , etc. , and so on'],
  // Numbers
  ['$3.5m, 1,200 boats, 12:30, 4.5%, 3/4', '$ 3.5 m , 1,200 boats , 12:30 , 4.5 % , 3/4'],
  ['the 20th, the 1990s, at 5pm', 'the 20th , the 1990s , at 5 pm'],
  // Addresses, handles, hashtags
  ['see https://port.example/a?b=1, or www.port.example.', 'see https://port.example/a?b=1 , or www.port.example .'],
  ['write to ada.marsh@port.example or @ada_marsh #ferry', 'write to ada.marsh@port.example or @ada_marsh #ferry'],
  // Marks
  ['“Stop!” she said... “Why?!”', '“ Stop ! ” she said ... “ Why ?! ”'],
  ["''Stop'' and ``go''", "'' Stop '' and `` go ''"],
  ['(“Well…”)', '( “ Well … ” )'],
  // Blanks of all kinds
  ['the\u00a0port\u2009of\u200bOrlen', 'the port of Orlen'],
  ['co\u00adop', 'co\u00adop'],
  ['', ''],
])('%j', (text, expected) => {
  expect(cut(text)).toBe(expected)
})

test('stretches are read on their own', () => {
  const text = 'One two three'
  const tokens = tokenize(text, [
    { start: 0, end: 5 },
    { start: 5, end: 13 },
  ])
  const words = Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]))
  expect(words).toEqual(['One', 't', 'wo', 'three'])
  expect([...tokens.stretchOf.subarray(0, tokens.length)]).toEqual([0, 0, 1, 1])
})
