import type { Claim } from '@hearsay/core'
import { describe, expect, it } from 'vitest'
import { claimTree } from '../src/page/claim-tree.ts'
import { ferryAnalysis } from './made-analysis.ts'

const { claims, sources } = ferryAnalysis()
const first = claims[0] as Claim
const made = (id: string, parent: string | null, more: Partial<Claim> = {}): Claim => ({
  ...first,
  id,
  parent,
  ...more,
})
const shape = (list: readonly { claim: Claim; depth: number }[]) => list.map(({ claim, depth }) => [claim.id, depth])

describe('claimTree', () => {
  it('groups by source in the order in which they speak, those without a speaker last, assertions apart', () => {
    const tree = claimTree({ claims, sources })
    expect(tree.groups.map(({ source }) => source?.id ?? null)).toEqual(['s1', 's3', 's6', 's7', 's8', 's9', null])
    expect(shape(tree.assertions)).toEqual([
      ['c2', 0],
      ['c13', 0],
    ])
  })

  it('puts a nested claim under its parent, whoever it is from', () => {
    const group = claimTree({ claims, sources }).groups.find(({ source }) => source?.id === 's3')
    expect(shape(group?.claims ?? [])).toEqual([
      ['c3', 0],
      ['c4', 0],
      ['c5', 0],
      ['c6', 0],
      ['c7', 1],
    ])
  })

  it('follows nesting to its depth, in order of the text', () => {
    const nested = [made('c1', null), made('c2', 'c1'), made('c3', 'c2'), made('c4', 'c1')]
    expect(shape(claimTree({ claims: nested, sources }).groups[0]?.claims ?? [])).toEqual([
      ['c1', 0],
      ['c2', 1],
      ['c3', 2],
      ['c4', 1],
    ])
  })

  it('loses no claim to a missing parent or a circle of parents', () => {
    const odd = [made('c1', 'gone'), made('c2', 'c3'), made('c3', 'c2'), made('c4', 'c4')]
    const shown = claimTree({ claims: odd, sources }).groups.flatMap((group) => shape(group.claims).map(([id]) => id))
    expect(shown.toSorted()).toEqual(['c1', 'c2', 'c3', 'c4'])
  })

  it('takes very deep nesting', () => {
    const deep = Array.from({ length: 20_000 }, (_, index) => made(`c${index}`, index === 0 ? null : `c${index - 1}`))
    expect(claimTree({ claims: deep, sources }).groups[0]?.claims.at(-1)?.depth).toBe(19_999)
  })
})
