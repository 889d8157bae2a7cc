import { NAME_TYPES, RELATIONS, TAGS } from '@hearsay/core'
import { expect, test } from 'vitest'
import { loadEnglish } from '../src/index.node.ts'

const english = await loadEnglish()

/** Tokens of a text as "word/TAG/relation>head". */
function grammar(text: string): string[] {
  const read = english.annotate(text, [{ start: 0, end: text.length }])
  const word = (i: number) => text.slice(read.starts[i], read.ends[i])
  return Array.from({ length: read.length }, (_, i) => {
    const head = read.heads[i] as number
    return `${word(i)}/${TAGS[read.tags[i] as number]}/${RELATIONS[read.relations[i] as number]}>${head < 0 ? '-' : word(head)}`
  })
}

/** Names of a text as "TYPE words". */
function names(text: string): string[] {
  const read = english.annotate(text, [{ start: 0, end: text.length }])
  const found: string[] = []
  for (let from = 0; from < read.length; from++) {
    if (!read.nameStarts[from]) continue
    let to = from + 1
    while (to < read.length && read.names[to] && !read.nameStarts[to]) to++
    found.push(`${NAME_TYPES[read.names[from] as number]} ${text.slice(read.starts[from], read.ends[to - 1])}`)
  }
  return found
}

function lemmas(text: string): string {
  return english.annotate(text, [{ start: 0, end: text.length }]).lemmas.join(' ')
}

test('the cue, its subject and its clause are found', () => {
  const found = grammar('The mayor told reporters that the bridge would be closed for a week.')
  expect(found).toContain('mayor/NOUN/nsubj>told')
  expect(found).toContain('told/VERB/root>-')
  expect(found).toContain('closed/VERB/ccomp>told')
})

test('curly and straight marks are read alike', () => {
  const curly = grammar('“The ferry didn’t sink,” she said.')
  const straight = grammar('"The ferry didn\'t sink," she said.')
  expect(curly.map((row) => row.replace(/[“”]/g, '"').replaceAll('’', "'"))).toEqual(straight)
})

test('the agent of a passive is no subject', () => {
  const found = grammar('The report was written by the committee.')
  expect(found).toContain('report/NOUN/nsubj:pass>written')
  expect(found).toContain('committee/NOUN/obl:agent>written')
})

test('a headline and a text in lower case are read', () => {
  expect(grammar('Mayor Says Ferry Will Return').join(' ')).toMatch(/Mayor\/\w+\/nsubj>Says/)
  expect(grammar('the mayor says the ferry will return')).toContain('mayor/NOUN/nsubj>says')
})

test('people, organisations and places are told apart', () => {
  expect(names('Maria Tarrant, who lives in Norway, works for the BBC.')).toEqual([
    'PER Maria Tarrant',
    'LOC Norway',
    'ORG BBC',
  ])
})

test('a surname alone is the person named before', () => {
  expect(names('Helen Marrow spoke first. Later Marrow left.')).toEqual(['PER Helen Marrow', 'PER Marrow'])
})

test('lemmas: rules, known verbs and exceptions', () => {
  expect(lemmas('She went home hoping that their claims were denied.')).toBe(
    'she go home hope that their claim be deny .',
  )
})

test('no stretches and empty stretches give nothing', () => {
  expect(english.annotate('The ferry sank.', []).length).toBe(0)
  const read = english.annotate('   ', [{ start: 0, end: 3 }])
  expect(read.length).toBe(0)
  expect([...read.sentences]).toEqual([0])
})
