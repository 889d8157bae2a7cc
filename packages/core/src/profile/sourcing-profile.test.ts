import { describe, expect, test } from 'vitest'
import type { Claim } from '../model/claim.ts'
import type { Source } from '../model/source.ts'
import { sourcingProfile } from './sourcing-profile.ts'

const TEXT = '“The bridge is closed,” said Lind. It may open in May, officials said. The river rose.'

function claim(id: string, words: string, fields: Partial<Claim> = {}): Claim {
  const start = TEXT.indexOf(words)
  return {
    id,
    kind: 'indirect',
    act: 'statement',
    content: { spans: [{ start, end: start + words.length }] },
    cue: null,
    source: null,
    addressee: null,
    channel: null,
    parent: null,
    relays: [],
    distance: null,
    certainty: null,
    quantities: [],
    times: [],
    blocks: [0],
    confidence: 1,
    ...fields,
  }
}

function source(id: string, name: string, named: boolean, kind: Source['kind'] = 'person'): Source {
  return { id, name, kind, named, anonymity: null, role: null, organisation: null, mentions: [] }
}

const by = (id: string) => ({ source: { id, span: { start: 0, end: 1 } } })
const SOURCES = [source('s1', 'Lind', true), source('s2', 'officials', false, 'group')]

describe('a sourcing profile', () => {
  test('of nothing is all zero', () => {
    expect(sourcingProfile('', [], [])).toEqual({
      claims: { total: 0, direct: 0, indirect: 0, mixed: 0, assertion: 0 },
      sources: { total: 0, named: 0, unnamed: 0, documents: 0 },
      unattributedShare: 0,
      hedgedClaims: 0,
      quotationsWithoutSpeaker: 0,
      distance: null,
      wordsBySource: [],
    })
  })

  test('counts claims by kind, sources by name, and what has no source', () => {
    const claims = [
      claim('c1', '“The bridge is closed,”', { kind: 'direct', ...by('s1') }),
      claim('c2', 'It may open in May', {
        ...by('s2'),
        certainty: { polarity: 'positive', hedges: [{ start: 0, end: 1 }], estimate: null },
      }),
      claim('c3', 'The river rose', { kind: 'assertion' }),
    ]
    expect(sourcingProfile(TEXT, claims, SOURCES)).toMatchObject({
      claims: { total: 3, direct: 1, indirect: 1, mixed: 0, assertion: 1 },
      sources: { total: 2, named: 1, unnamed: 1, documents: 0 },
      unattributedShare: 1 / 3,
      hedgedClaims: 1,
      quotationsWithoutSpeaker: 0,
      wordsBySource: [
        { source: 's2', words: 5, share: 5 / 9 },
        { source: 's1', words: 4, share: 4 / 9 },
      ],
    })
  })

  test('counts the words of a nested claim with those of the claim around it', () => {
    const claims = [
      claim('c1', '“The bridge is closed,”', { kind: 'direct', ...by('s1') }),
      claim('c2', 'bridge is closed', { ...by('s2'), parent: 'c1' }),
    ]
    expect(sourcingProfile(TEXT, claims, SOURCES).wordsBySource).toEqual([{ source: 's1', words: 4, share: 1 }])
  })

  test('leaves out sources that are only spoken to, and quotations count as speakerless when nobody is known', () => {
    const profile = sourcingProfile(TEXT, [claim('c1', '“The bridge is closed,”', { kind: 'direct' })], SOURCES)
    expect(profile).toMatchObject({ sources: { total: 0 }, quotationsWithoutSpeaker: 1 })
  })

  test('takes the median of the distances that are known', () => {
    const claims = [1, 4, null, 2].map((distance, index) => claim(`c${index}`, 'bridge', { distance }))
    expect(sourcingProfile(TEXT, claims, []).distance).toEqual({ largest: 4, median: 2 })
    expect(sourcingProfile(TEXT, claims.slice(0, 2), []).distance).toEqual({ largest: 4, median: 2.5 })
  })
})
