import { type Annotation, TAG } from '@hearsay/core'
import { describe, expect, it } from 'vitest'
import { judgeArticle } from '../src/attribution/attribution-errors.ts'
import type { ClaimOffsets } from '../src/attribution/corpus-article.ts'
import { errorExamples, marked } from '../src/attribution/error-examples.ts'
import { countOutcomes } from '../src/attribution/error-tables.ts'
import { nearestWordsClaims } from '../src/attribution/nearest-words-claims.ts'
import { quotedStretches } from '../src/quoted-stretches.ts'
import { spanOf } from './make-analysis.ts'

const TEXT =
  'Mara Ilves said the gate was shut. “We have waited here for hours,” she added. The harbour board denied that anybody had to wait.'

const claim = (content: string, cue: string, source: string): ClaimOffsets => {
  const at = (words: string): ClaimOffsets['content'] => {
    if (words === '') return []
    const { start, end } = spanOf(TEXT, words)
    return [[start, end]]
  }
  return { content: at(content), cue: at(cue), source: at(source) }
}

const SHUT = claim('the gate was shut', 'said', 'Mara Ilves')
const WAITED = claim('“We have waited here for hours,”', 'added', 'she')
const DENIED = claim('that anybody had to wait', 'denied', 'The harbour board')

/** Words as tokens; those that are cues here are verbs. */
function annotate(text: string): Annotation {
  const words = [...text.matchAll(/\p{L}+/gu)]
  const column = words.map(() => 0)
  return {
    text,
    length: words.length,
    starts: Uint32Array.from(words, (word) => word.index),
    ends: Uint32Array.from(words, (word) => word.index + word[0].length),
    stretchOf: Uint32Array.from(column),
    sentenceOf: Uint32Array.from(column),
    sentences: new Uint32Array([0, words.length]),
    tags: Uint8Array.from(words, ([word]) => (/^(?:said|added|denied)$/.test(word) ? TAG.VERB : TAG.X)),
    fineTags: Uint8Array.from(column),
    heads: Int32Array.from(column),
    relations: Uint8Array.from(column),
    names: Uint8Array.from(column),
    nameStarts: Uint8Array.from(column),
    lemmas: words.map(([word]) => word.toLowerCase()),
  }
}

const judge = (guesses: readonly ClaimOffsets[]) =>
  judgeArticle({ id: 'gate', text: TEXT, attributions: [SHUT, WAITED, DENIED] }, guesses, annotate(TEXT))

describe('judgeArticle', () => {
  it('tells what became of each claim', () => {
    const { golds, guesses } = judge([
      SHUT,
      claim('“We have waited here for hours,”', 'added', 'Mara Ilves'),
      claim('anybody', '', ''),
      claim('The harbour board', '', ''),
    ])
    expect(golds.map(({ outcome }) => outcome)).toEqual(['exact', 'source', 'part'])
    expect(guesses.map(({ outcome }) => outcome)).toEqual(['exact', 'source', 'part', 'alone'])
  })

  it('tells other boundaries from exact ones', () => {
    expect(judge([claim('the gate was', 'said', 'Mara Ilves')]).golds[0]).toMatchObject({
      outcome: 'boundary',
      difference: 'content ends early',
    })
    expect(judge([claim('said the gate was shut', 'Ilves', 'Mara')]).golds[0]?.difference).toBe(
      'content starts early, source too short',
    )
    expect(judge([claim('the gate was shut', 'added', 'Mara Ilves')]).golds[0]?.difference).toBe('cue')
  })

  it('tells what kind of claim each is', () => {
    expect(judge([]).golds.map(({ shape }) => shape)).toEqual([
      { cue: 'said', speech: 'indirect', distance: '0', quotation: 'cue outside, content outside', source: 'name' },
      { cue: 'added', speech: 'direct', distance: '1–3', quotation: 'cue outside, content inside', source: 'pronoun' },
      {
        cue: 'denied',
        speech: 'indirect',
        distance: '0',
        quotation: 'cue outside, content outside',
        source: 'other words',
      },
    ])
  })

  it('counts by kind, the most faults first', () => {
    const { golds } = judge([SHUT])
    const rows = countOutcomes(golds, 'speech')
    expect(rows.map(({ value, total }) => [value, total])).toEqual([
      ['indirect', 2],
      ['direct', 1],
    ])
    expect(rows[0]?.counts).toEqual({ exact: 1, boundary: 0, source: 0, part: 0, alone: 1 })
  })

  it('shows examples with their parts marked', () => {
    expect(marked(TEXT, SHUT)).toContain('[S Mara Ilves] [C said] {the gate was shut}.')
    const shown = errorExamples([judge([SHUT])], { most: 1, cue: 'denied' })
    expect(shown).toContain('Missed: 1')
    expect(shown).toContain('[S The harbour board] [C denied] {that anybody had to wait}')
  })
})

describe('the baseline of nearest words', () => {
  it('takes the quotation, the verb next to it and the name next to that', () => {
    const words = ([[start, end] = [0, 0]]: ClaimOffsets['cue']) => TEXT.slice(start, end)
    const [found, ...rest] = nearestWordsClaims(TEXT)
    expect(rest).toEqual([])
    expect(found && [words(found.content), words(found.cue), words(found.source)]).toEqual([
      '“We have waited here for hours,”',
      'added',
      'she',
    ])
  })
})

describe('quotedStretches', () => {
  it('ends a stretch at its mark or at the end of the line', () => {
    const text = '“One” and "two" and “three\n“four” and "'
    expect(quotedStretches(text).map(([start, end]) => text.slice(start, end))).toEqual([
      '“One”',
      '"two"',
      '“three',
      '“four”',
      '"',
    ])
  })
})
