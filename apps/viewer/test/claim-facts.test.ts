import { expect, test } from 'vitest'
import { claimSummary } from '../src/claims/claim-facts.ts'
import { claimGroups } from '../src/claims/claim-groups.ts'
import { claimOf, TUNNEL } from './tunnel.ts'

const summary = (words: string) => claimSummary(TUNNEL, claimOf(words))
const facts = (words: string) => Object.fromEntries(summary(words).all.map(({ label, value }) => [label, value]))

test('who says it, and what the article tells of them', () => {
  expect(summary('“They say')).toMatchObject({ who: 'Signe Aldal', whose: 'source' })
  expect(summary('it had been warned')).toMatchObject({
    who: 'A spokesman for the Ministry of Roads',
    about: 'not named',
  })
  expect(summary('pumps failed twice')).toMatchObject({ who: 'A leaked letter', about: 'document' })
})

test('a claim of nobody and the article’s own voice are not the same', () => {
  expect(summary('cost at least')).toMatchObject({ who: 'No source', whose: 'none', about: null })
  expect(summary('About 9,000')).toMatchObject({ who: 'The article itself', whose: 'article' })
})

test('words that a cue interrupts are joined by an ellipsis, words over a paragraph break by a space', () => {
  expect(summary('“The pumps were').words).toBe(
    '“The pumps were never meant to run for weeks on end,” … “We told them in December that the third one would fail.”',
  )
  expect(summary('“I drove').words).toContain('on Wednesday. “Nobody told us')
})

test('to whom, by what way, how it came', () => {
  expect(facts('“They say')).toMatchObject({
    'To whom': 'Radio Hallen',
    'By what way': 'broadcast (“told Radio Hallen”)',
  })
  expect(facts('two of the pumps')['The way to you']).toBe(
    'A night engineer → his union (told) → Fjordposten (published) → this article',
  )
  expect(summary('two of the pumps').brief).toContainEqual({ label: 'Through', value: 'his union, Fjordposten' })
  expect(facts('the tunnel is dry').Inside).toBe('what Signe Aldal says')
})

test('how sure', () => {
  expect(facts('it had been warned')['How sure']).toBe('denies it')
  expect(facts('whether the tunnel could')['How sure']).toBe('leaves it open')
  expect(facts('the minister was')['How sure']).toBe('“almost certainly”: 80 to 99 in 100')
  expect(facts('it “might be”')['How sure']).toBe('careful: “might be”')
  expect(facts('“They say')['How sure']).toBeUndefined()
})

test('why a source is not named', () => {
  expect(facts('the minister was')['Not named']).toBe('they may not speak to the press')
})

test('by source: most claims first, then no source, then the article', () => {
  const groups = claimGroups(TUNNEL, TUNNEL.claims, 'source')
  expect(groups.flatMap(({ claims }) => claims)).toHaveLength(TUNNEL.claims.length)
  expect(groups[0]?.claims.length).toBeGreaterThan(1)
  expect(groups.slice(-2).map(({ name }) => name)).toEqual(['No source', 'The article itself'])
})

test('in the order of the text there is one group, and none without claims', () => {
  expect(claimGroups(TUNNEL, TUNNEL.claims, 'text').map(({ claims }) => claims)).toEqual([TUNNEL.claims])
  expect(claimGroups(TUNNEL, [], 'text')).toEqual([])
  expect(claimGroups(TUNNEL, [], 'source')).toEqual([])
})
