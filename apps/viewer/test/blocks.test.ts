import { expect, test } from 'vitest'
import { articleModel } from '../src/article/article-model.ts'
import { blockGroups } from '../src/article/block-groups.ts'
import { marksByBlock } from '../src/article/marks-by-block.ts'
import { claimOf, TUNNEL } from './tunnel.ts'

const block = (kind: 'paragraph' | 'list-item' | 'related' | 'notice', start: number) => ({
  kind,
  span: { start, end: start + 5 },
  confidence: 1,
})

test('list items make one list, teasers one aside, paragraphs stand alone', () => {
  const blocks = (['paragraph', 'list-item', 'list-item', 'related', 'related', 'notice', 'paragraph'] as const).map(
    (kind, index) => block(kind, index * 10),
  )
  expect(blockGroups({ blocks }).map(({ setting, blocks: indexes }) => [setting, ...indexes])).toEqual([
    ['body', 0],
    ['list', 1, 2],
    ['aside', 3, 4],
    ['aside', 5],
    ['body', 6],
  ])
})

test('every block of the example is in one group', () => {
  const grouped = blockGroups(TUNNEL.article).flatMap(({ blocks }) => blocks)
  expect(grouped).toEqual(TUNNEL.article.blocks.map((_, index) => index))
})

test('a mark over a paragraph break is dealt to both blocks', () => {
  const blocks = [block('paragraph', 0), block('paragraph', 10), block('paragraph', 20)]
  const marks = [
    { claim: 'c1', start: 3, end: 12, role: 'content' as const },
    { claim: 'c2', start: 15, end: 20, role: 'content' as const },
  ]
  expect(marksByBlock(blocks, marks).map((dealt) => dealt.map(({ claim }) => claim))).toEqual([['c1'], ['c1'], []])
})

test('the model keeps all text of all blocks, and every shown claim begins once', () => {
  const model = articleModel(TUNNEL, TUNNEL.claims)
  TUNNEL.article.blocks.forEach(({ span }, index) => {
    const words = model.blocks[index]?.segments.map(({ start, end }) => model.text.slice(start, end)).join('')
    expect(words).toBe(model.text.slice(span.start, span.end))
  })
  const begun = model.blocks.flatMap(({ segments }) => segments.flatMap(({ begins }) => begins))
  expect(begun.sort()).toEqual(TUNNEL.claims.map(({ id }) => id).sort())
})

test('a claim that is not shown leaves no mark but keeps its number', () => {
  const hidden = claimOf('About 9,000')
  const model = articleModel(
    TUNNEL,
    TUNNEL.claims.filter(({ kind }) => kind !== 'assertion'),
  )
  expect(model.blocks.some(({ claims }) => claims.has(hidden.id))).toBe(false)
  expect(model.numbers.get(hidden.id)).toBe(TUNNEL.claims.indexOf(hidden))
})
