import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { savedAnalysis } from '../src/reading/saved-analysis.ts'
import { TUNNEL } from './tunnel.ts'

test('the fixture is the example as it stands in the viewer', () => {
  expect(TUNNEL.article.text).toBe(readFileSync(new URL('../src/example/tunnel.txt', import.meta.url), 'utf8'))
  expect(savedAnalysis(JSON.stringify(TUNNEL))).toEqual(TUNNEL)
})

test('the example has what the viewer is there to show', () => {
  const kinds = new Set(TUNNEL.claims.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(['assertion', 'direct', 'indirect', 'mixed'])
  expect(TUNNEL.claims.some(({ parent }) => parent !== null)).toBe(true)
  expect(TUNNEL.claims.some(({ relays }) => relays.length > 1)).toBe(true)
  expect(TUNNEL.sources.some(({ anonymity }) => anonymity !== null)).toBe(true)
  expect(TUNNEL.article.text.split(/\s+/).length).toBeGreaterThan(350)
})
