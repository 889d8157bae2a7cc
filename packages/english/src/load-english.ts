import type { Annotation, Language, Span } from '@hearsay/core'
import { TAG } from '@hearsay/core'
import { lexicon } from './lexicon/index.ts'
import { VERSION } from './version.ts'

/** Loads the English language. */
export async function loadEnglish(): Promise<Language> {
  return {
    code: 'en',
    version: VERSION,
    fineTags: ['X'],
    lexicon,
    annotate,
  }
}

function annotate(text: string, stretches: readonly Span[]): Annotation {
  const rows: [number, number, number][] = []
  stretches.forEach((stretch, index) => {
    for (const word of text.slice(stretch.start, stretch.end).matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu))
      rows.push([stretch.start + word.index, stretch.start + word.index + word[0].length, index])
  })
  const length = rows.length
  return {
    text,
    length,
    starts: Uint32Array.from(rows, (row) => row[0]),
    ends: Uint32Array.from(rows, (row) => row[1]),
    stretchOf: Uint32Array.from(rows, (row) => row[2]),
    sentenceOf: Uint32Array.from(rows, (row) => row[2]),
    sentences: new Uint32Array([0, length]),
    tags: new Uint8Array(length).fill(TAG.X),
    fineTags: new Uint8Array(length),
    heads: new Int32Array(length).fill(-1),
    relations: new Uint8Array(length),
    names: new Uint8Array(length),
    nameStarts: new Uint8Array(length),
    lemmas: rows.map(([start, end]) => text.slice(start, end).toLowerCase()),
  }
}
