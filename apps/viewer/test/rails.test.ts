import { expect, test } from 'vitest'
import { railsOf } from '../src/article/rails.ts'
import { claimOf, TUNNEL } from './tunnel.ts'

const [model] = TUNNEL.claims
if (!model) throw new Error('The fixture has no claims.')
const claim = (id: string, start: number, end: number, parent: string | null = null) => ({
  ...model,
  id,
  parent,
  content: { spans: [{ start, end }] },
})

test('claims side by side share the rail next to the words', () => {
  expect([...railsOf([claim('c1', 0, 5), claim('c2', 5, 9)]).values()]).toEqual([0, 0])
})

test('claims over the same words have rails of their own', () => {
  const rails = railsOf([claim('c1', 0, 8), claim('c2', 5, 12), claim('c3', 10, 14)])
  expect(Object.fromEntries(rails)).toEqual({ c1: 0, c2: 1, c3: 0 })
})

test('a claim lies below the one that it stands inside, even where the upper rail is free', () => {
  const rails = railsOf([claim('c1', 0, 10), claim('c2', 5, 30), claim('c3', 12, 20, 'c2')])
  expect(rails.get('c3')).toBe(2)
})

test('the nested claims of the example lie under their parents', () => {
  const rails = railsOf(TUNNEL.claims)
  expect(rails.get(claimOf('“They say').id)).toBe(0)
  expect(rails.get(claimOf('the tunnel is dry').id)).toBe(1)
})
