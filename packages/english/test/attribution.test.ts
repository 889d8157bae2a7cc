import { readFile } from 'node:fs/promises'
import { extractClaims, openAttribution, parseArticle } from '@hearsay/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadEnglish } from '../src/index.node.ts'

const weights = new URL('../data/english.bin', import.meta.url)
const attribution = new URL('../data/attribution.bin', import.meta.url)
const bytes = new Uint8Array(await readFile(attribution))
const english = await loadEnglish()
const rulesAlone = await loadEnglish({ weights })

const TEXT = `Harbour to stay open

The harbour master, Ottoline Varga, said on Tuesday that the northern quay would stay open all winter. The ferry company
considers the plan a costly mistake.

“We have no crew for it,” said Bram Hollis, who runs the company. He accused the council of ignoring its own engineers.`

const claimsOf = (text: string, language = english) => {
  const article = parseArticle(text, { format: 'text', language })
  return extractClaims(article, { language, explain: true })
}

test('the model comes with the language, unless only the grammar is asked for', async () => {
  expect(english.attribution).toBeDefined()
  expect(rulesAlone.attribution).toBeUndefined()
  const fromPlaces = await loadEnglish({ weights, attribution })
  expect(fromPlaces.attribution?.cues.codes.length).toBe(english.attribution?.cues.codes.length)
  await expect(loadEnglish({ attribution: 7 as unknown as string })).rejects.toMatchObject({ code: 'invalid-argument' })
  await expect(loadEnglish({ attribution: '/no/such/file.bin' })).rejects.toMatchObject({
    code: 'invalid-language',
    message: expect.stringContaining('attribution.bin'),
  })
})

test('claims of the model and of rules come as one list', () => {
  const { claims, article, sources, trail } = claimsOf(TEXT)
  const found = claims
    .filter(({ kind }) => kind !== 'assertion')
    .map(({ source, content }) => [
      sources.find(({ id }) => id === source?.id)?.name,
      content.spans.map(({ start, end }) => article.text.slice(start, end)).join(' '),
    ])
  expect(found).toEqual(
    expect.arrayContaining([
      ['Ottoline Varga', 'that the northern quay would stay open all winter'],
      ['Bram Hollis', '“We have no crew for it,”'],
    ]),
  )
  expect(trail?.some(({ reason }) => reason === 'learned attribution')).toBe(true)
  expect(claimsOf(TEXT, rulesAlone).trail?.some(({ reason }) => reason === 'learned attribution')).toBe(false)
})

test('the same text gives the same claims, and confidence is a probability', () => {
  expect(claimsOf(TEXT)).toEqual(claimsOf(TEXT))
  for (const { confidence } of claimsOf(TEXT).claims) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})

test('no damaged file is taken for a model', () => {
  const fails = (damaged: Uint8Array) => {
    expect(() => openAttribution(damaged)).toThrow(
      expect.objectContaining({ name: 'HearsayError', code: 'invalid-language' }),
    )
  }
  fails(new Uint8Array(0))
  fails(bytes.subarray(0, bytes.length - 1))
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] as number) ^ change
      fails(damaged)
    }),
    { numRuns: 20 },
  )
})
