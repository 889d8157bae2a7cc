import { RELATIONS, TAGS } from '@hearsay/core'
import { expect, test } from 'vitest'
import { loadEnglish } from '../src/index.node.ts'

/** Tokens of a text as "word/TAG/relation>head". */
async function grammar(text: string): Promise<string[]> {
  const english = await loadEnglish()
  const read = english.annotate(text, [{ start: 0, end: text.length }])
  const word = (i: number) => text.slice(read.starts[i], read.ends[i])
  return Array.from({ length: read.length }, (_, i) => {
    const head = read.heads[i] as number
    return `${word(i)}/${TAGS[read.tags[i] as number]}/${RELATIONS[read.relations[i] as number]}>${head < 0 ? '-' : word(head)}`
  })
}

test('the cue, its subject and its clause are found', async () => {
  const found = await grammar('The harbour master said on Tuesday that two boats had sunk.')
  expect(found).toContain('master/NOUN/nsubj>said')
  expect(found).toContain('said/VERB/root>-')
  expect(found).toContain('sunk/VERB/ccomp>said')
})

test('the agent of a passive is no subject', async () => {
  const found = await grammar('The report was written by the committee.')
  expect(found).toContain('report/NOUN/nsubj:pass>written')
  expect(found).toContain('committee/NOUN/obl:agent>written')
})
