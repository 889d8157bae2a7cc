import type { Span } from '@hearsay/core'
import type { Report } from '../report.ts'
import type { SeedScore } from './score-seed.ts'

/** The sums of a seed score. Optional claims count among those found, and among those expected only when found. */
export function seedSums({ claims }: SeedScore) {
  const found = claims.filter((claim) => claim.found)
  const missed = claims.filter((claim) => !claim.found && !claim.expected.optional)
  return {
    claims: claims.length,
    optional: claims.filter((claim) => claim.expected.optional).length,
    found: found.length,
    linked: found.filter((claim) => claim.linked).length,
    missed: missed.length,
  }
}

/** The score as a report; its examples name what is missed, word for word. */
export function seedReport(score: SeedScore, text: string): Report {
  const sums = seedSums(score)
  const { blocks, fields, ownVoice } = score
  return {
    title: 'The seed article',
    tables: [
      {
        title: 'What is found',
        columns: [{ title: 'part' }, { title: 'right' }, { title: 'of' }],
        rows: [
          ['blocks, kind and span', blocks.right, blocks.total],
          ['blocks that are not expected', blocks.extra.length, null],
          ['article fields', fields.filter(({ right }) => right).length, fields.length],
          [`claims found (${sums.optional} of them optional)`, sums.found, sums.claims],
          ['claims linked to their source', sums.linked, sums.claims],
          ['claims found that are not expected', score.unexpected.length, null],
          ['own-voice assertions', ownVoice.found, ownVoice.total],
          ['scare quotes taken for claims', score.scareQuoteClaims.length, score.scareQuotes],
          ['claims in related headlines', score.relatedClaims.length, null],
        ],
      },
      {
        title: 'What is read off the claims',
        columns: [{ title: 'detail' }, { title: 'right' }, { title: 'of' }],
        rows: score.details.map(({ detail, right, total }) => [detail, right, total]),
      },
    ],
    notes: [
      'A claim is found when its content words agree with F1 of 0.85 or more, one found claim for one expected; linked when the mentions of the source share a word.',
    ],
    packages: ['@hearsay/core', '@hearsay/english'],
    data: {
      ...sums,
      blocks: { right: blocks.right, total: blocks.total, extra: blocks.extra.length },
      fields: Object.fromEntries(fields.map(({ field, right }) => [field, right])),
      missedClaims: score.claims.filter((claim) => !claim.found).map(({ expected }) => expected.id),
      unlinkedClaims: score.claims.filter(({ found, linked }) => found && !linked).map(({ expected }) => expected.id),
      unexpectedClaims: score.unexpected.length,
      ownVoice: { found: ownVoice.found, total: ownVoice.total },
      scareQuoteClaims: score.scareQuoteClaims.length,
      relatedClaims: score.relatedClaims.length,
      details: Object.fromEntries(score.details.map(({ detail, right, total }) => [detail, { right, total }])),
    },
    examples: misses(score, text),
  }
}

function misses(score: SeedScore, text: string): string {
  const words = ({ start, end }: Span) => `${start}–${end} ${text.slice(start, end).replaceAll(/\s+/g, ' ')}`
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`), '']
  const contents = (spans: readonly Span[]) => spans.map(words).join(' … ')
  return [
    ...list(
      'Blocks missed',
      score.blocks.missed.map((block) => `${block.kind}, found ${block.found ?? 'no such span'}: ${words(block)}`),
    ),
    ...list(
      'Blocks not expected',
      score.blocks.extra.map((block) => `${block.kind}: ${words(block)}`),
    ),
    ...list(
      'Fields that differ',
      score.fields
        .filter(({ right }) => !right)
        .map(({ field, expected, found }) => `${field}: expected ${expected}, found ${found}`),
    ),
    ...list(
      'Claims missed',
      score.claims
        .filter(({ found }) => !found)
        .map(
          ({ expected, overlap }) =>
            `${expected.id}${expected.optional ? ' (optional)' : ''}, best overlap ${overlap.toFixed(2)}: ${contents(expected.content)}`,
        ),
    ),
    ...list(
      'Claims with another source',
      score.claims
        .filter(({ found, linked }) => found && !linked)
        .map(({ expected }) => `${expected.id}: ${contents(expected.content)}`),
    ),
    ...list('Claims not expected', score.unexpected.map(words)),
    ...list('Own voice missed', score.ownVoice.missed.map(words)),
    ...list('Scare quotes taken for claims', score.scareQuoteClaims.map(words)),
    ...list('Claims in related headlines', score.relatedClaims.map(words)),
  ].join('\n')
}
