import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Analysis, type Claim, ClaimKind, extractClaims, Polarity, parseArticle, SpeechAct } from '@hearsay/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadEnglish } from '../src/index.node.ts'

// What is right stands in fixtures/claims/README.md. HEARSAY_UPDATE_FIXTURES=1 writes what is found now instead of
// comparing; the keys of each claim stay those that the file has.
const ROOT = fileURLToPath(new URL('../fixtures/claims/', import.meta.url))
const UPDATE = process.env.HEARSAY_UPDATE_FIXTURES === '1'
const NAMES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** A claim in texts instead of offsets. `kind` is left out where marks do not tell it, as in a transcript. */
interface ExpectedClaim {
  kind?: string
  act?: string
  source: string | null
  speaker?: string | null
  cue: string[]
  content: string[]
  addressee?: string | null
  polarity?: string | null
  parent?: number | null
}

interface Expected {
  claims: ExpectedClaim[]
  assertions?: string[][]
  issues?: string[]
}

const CLAIM_KEYS = ['kind', 'act', 'source', 'speaker', 'cue', 'content', 'addressee', 'polarity', 'parent'] as const
const BASE_KEYS = ['kind', 'source', 'cue', 'content'] as const

/** The kinds of case that the issue asks for; none may be lost. */
const REQUIRED = [
  'according-to',
  'addressee-and-that-clause',
  'anonymous-and-collective-sources',
  'apostrophe-against-closing-single-quote',
  'attribution-inside-a-quote',
  'conditional-saying',
  'continued-paragraph-without-a-closing-mark',
  'cue-that-interrupts',
  'document-or-data-source',
  'free-indirect-speech',
  'headline-colon',
  'inversion-with-a-long-apposition',
  'mixed-mark-styles',
  'negated-attribution',
  'nested-quote',
  'nicknames-in-quotes-and-allegedly',
  'nominal-cue',
  'partial-quote',
  'passive-relay',
  'pronoun-chain-over-two-speakers',
  'quote-without-a-cue',
  'quoted-question',
  'relay-chain',
  'scare-quotes',
  'stacked-hedges-with-two-owners',
]

const inputOf = (name: string) => readFileSync(`${ROOT}${name}/input.txt`, 'utf8')
const expectedOf = (name: string) => JSON.parse(readFileSync(`${ROOT}${name}/expected.json`, 'utf8')) as Expected

/** The analysis in texts, reduced to what the expected file speaks of. */
function project({ article, claims, sources, issues }: Analysis, expected: Expected): Expected {
  const attributed = claims.filter((claim) => claim.kind !== 'assertion')
  const text = (span: { start: number; end: number }) => article.text.slice(span.start, span.end)
  const texts = (claim: Claim) => claim.content.spans.map(text)
  const whole = (claim: Claim): Required<ExpectedClaim> => ({
    kind: claim.kind,
    act: claim.act,
    source: claim.source && text(claim.source.span),
    speaker: sources.find(({ id }) => id === claim.source?.id)?.name ?? null,
    cue: claim.cue?.spans.map(text) ?? [],
    content: texts(claim),
    addressee: claim.addressee && text(claim.addressee.span),
    polarity: claim.certainty?.polarity ?? null,
    parent: claim.parent === null ? null : attributed.findIndex(({ id }) => id === claim.parent),
  })
  return {
    claims: attributed.map((claim, index) => pick(whole(claim), expected.claims[index])),
    ...(expected.assertions && { assertions: claims.filter(({ kind }) => kind === 'assertion').map(texts) }),
    ...(expected.issues && { issues: issues.map(({ code }) => code) }),
  }
}

/** The keys of `like`, or those that every claim has where there is none. */
function pick(claim: Required<ExpectedClaim>, like: ExpectedClaim | undefined): ExpectedClaim {
  const keys: readonly string[] = like ? Object.keys(like) : BASE_KEYS
  return Object.fromEntries(
    CLAIM_KEYS.filter((key) => keys.includes(key)).map((key) => [key, claim[key]]),
  ) as unknown as ExpectedClaim
}

/** What is wrong with the expected file itself, one line each. */
function faults(input: string, expected: Expected): string[] {
  const found: string[] = []
  const slice = (what: string, text: string | null | undefined) => {
    if (text != null && (text === '' || text.trim() !== text || !input.includes(text)))
      found.push(`${what} is no slice of the input: ${text}`)
  }
  let from = 0
  expected.claims.forEach((claim, index) => {
    const name = `claim ${index}`
    for (const key of Object.keys(claim))
      if (!(CLAIM_KEYS as readonly string[]).includes(key)) found.push(`${name}: no such key: ${key}`)
    if (claim.kind !== undefined && (claim.kind === 'assertion' || !ClaimKind.safeParse(claim.kind).success))
      found.push(`${name}: no such kind: ${claim.kind}`)
    if (claim.act !== undefined && !SpeechAct.safeParse(claim.act).success)
      found.push(`${name}: no such act: ${claim.act}`)
    if (claim.polarity !== undefined && !Polarity.safeParse(claim.polarity).success)
      found.push(`${name}: no such polarity: ${claim.polarity}`)
    for (const text of [claim.source, claim.speaker, claim.addressee, ...claim.cue]) slice(name, text)
    if (claim.content.length === 0) found.push(`${name}: no content`)
    const begin = input.indexOf(claim.content[0] ?? '', from)
    if (begin < 0) found.push(`${name}: content does not begin after that of the claim before it`)
    else from = begin
    let part = begin
    for (const text of claim.content) {
      slice(name, text)
      part = input.indexOf(text, Math.max(part, 0)) + text.length
      if (part < text.length) found.push(`${name}: parts out of order at: ${text}`)
    }
    const marked = claim.content.map((text) => OPENING.some((mark) => text.startsWith(mark)))
    if (claim.kind === 'direct' && marked.includes(false)) found.push(`${name}: direct, but a part opens with no mark`)
    if (claim.kind === 'mixed' && !claim.content.some((text) => OPENING.some((mark) => text.includes(mark))))
      found.push(`${name}: mixed, but no mark in it`)
    if (claim.parent != null) {
      const parent = claim.parent < index ? expected.claims[claim.parent] : undefined
      if (!parent) found.push(`${name}: its parent is no claim before it`)
      else if (!claim.content.every((text) => parent.content.some((part) => part.includes(text))))
        found.push(`${name}: its content is not inside that of its parent`)
    }
  })
  for (const text of expected.assertions?.flat() ?? []) slice('assertion', text)
  return found
}
const OPENING = ['“', '‘', '"', "'", '«', '``']

describe('the files of the claims fixtures', () => {
  it('hold the kinds that are asked for', () => {
    expect(REQUIRED.filter((name) => !NAMES.includes(name))).toEqual([])
  })

  it.each(NAMES)('%s', (name) => {
    expect(existsSync(`${ROOT}${name}/input.txt`) && existsSync(`${ROOT}${name}/expected.json`)).toBe(true)
    expect(faults(inputOf(name), expectedOf(name))).toEqual([])
  })
})

describe('claims fixtures', () => {
  let english: Awaited<ReturnType<typeof loadEnglish>>
  beforeAll(async () => {
    english = await loadEnglish()
  })

  it.each(NAMES)('%s', (name) => {
    const expected = expectedOf(name)
    const analysis = extractClaims(parseArticle(inputOf(name), { language: english }), { language: english })
    const found = project(analysis, expected)
    if (UPDATE) writeFileSync(`${ROOT}${name}/expected.json`, `${JSON.stringify(found, null, 2)}\n`)
    else expect(found).toEqual(expected)
  })
})
