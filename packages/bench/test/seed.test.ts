import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedFolderPath } from '../src/data-folders.ts'
import { describeMachine } from '../src/machine.ts'
import { reportToText } from '../src/print-report.ts'
import { analyseSeed } from '../src/seed/analyse-seed.ts'
import type { SeedScore } from '../src/seed/score-seed.ts'
import { seedReport, seedSums } from '../src/seed/seed-report.ts'

const folder = seedFolderPath(process.env)
const there = existsSync(folder)
const name = `the seed article${there ? '' : ' (skipped: it is not beside the repository; set HEARSAY_SEED to its folder)'}`

describe.skipIf(!there)(name, () => {
  let score: SeedScore

  beforeAll(async () => {
    const seed = await analyseSeed(folder)
    score = seed.score
    const report = seedReport(score, seed.text)
    console.log(reportToText(report, describeMachine(report.packages)))
  })

  it('has every block with its kind and span, and no other', () => {
    expect(score.blocks.missed).toEqual([])
    expect(score.blocks.extra).toEqual([])
    expect(score.blocks.right).toBe(33)
  })

  it('has the fields of the article', () => {
    expect(score.fields.filter(({ right }) => !right)).toEqual([])
  })

  it('has at least 17 of the claims', () => {
    expect(seedSums(score).found).toBeGreaterThanOrEqual(17)
  })

  it('has each quotation that runs over paragraphs in one claim', () => {
    const quotations = score.claims.filter(({ expected }) => expected.content.length > 1)
    expect(quotations.length).toBeGreaterThanOrEqual(3)
    expect(quotations.filter(({ found }) => !found).map(({ expected }) => expected.id)).toEqual([])
  })

  it('takes no related headline for a claim', () => {
    expect(score.relatedClaims).toEqual([])
  })

  it('takes no scare quote for a claim', () => {
    expect(score.scareQuoteClaims).toEqual([])
  })
})
