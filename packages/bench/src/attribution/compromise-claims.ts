import nlp from 'compromise'
import type { ClaimOffsets } from './corpus-article.ts'

/** The quotations that compromise finds. It tells neither who speaks nor by what words. */
export function compromiseClaims(text: string): ClaimOffsets[] {
  const quotations = nlp(text).quotations().json({ offset: true }) as readonly {
    readonly offset: { readonly start: number; readonly length: number }
  }[]
  return quotations.map(({ offset: { start, length } }) => ({
    source: [],
    cue: [],
    content: [[start, start + length]],
  }))
}
