import { type Annotation, TAG, tokenAt } from '@hearsay/core'
import type { ClaimWords } from '../pair-claims.ts'
import { sharedCount } from '../word-overlap.ts'
import type { ClaimOffsets } from './corpus-article.ts'

/** What kind of claim it is, in the ways in which claims are easy or hard to find. */
export interface ClaimShape {
  /** Dictionary form of the main word of the cue; "(none)" without one. */
  readonly cue: string
  readonly speech: 'direct' | 'mixed' | 'indirect'
  /** Words between the cue and the content. */
  readonly distance: string
  /** Whether cue and content stand in quotation marks. */
  readonly quotation: string
  readonly source: 'none' | 'pronoun' | 'name' | 'other words'
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|that|which|one|those|these|this|some|many|others|him|her|them)$/i

/** What the shape of a claim is read from: its article, in words and grammar. */
export interface ShapeContext {
  readonly text: string
  readonly annotation: Annotation
  /** Indexes of the words in quotation marks. */
  readonly quoted: ReadonlySet<number>
}

/** Tells what kind of claim it is. */
export function claimShape(claim: ClaimOffsets, words: ClaimWords, context: ShapeContext): ClaimShape {
  const contentQuoted = sharedCount(words.content, context.quoted)
  const share = words.content.size === 0 ? 0 : contentQuoted / words.content.size
  const cueQuoted = sharedCount(words.cue, context.quoted) > 0
  return {
    cue: cueLemma(claim, context),
    speech: share >= 0.95 ? 'direct' : share > 0 ? 'mixed' : 'indirect',
    distance: distanceBand(words),
    quotation: `cue ${cueQuoted ? 'inside' : 'outside'}, content ${share >= 0.95 ? 'inside' : share > 0 ? 'partly inside' : 'outside'}`,
    source: sourceForm(claim, context.text),
  }
}

function cueLemma({ cue }: ClaimOffsets, { text, annotation }: ShapeContext): string {
  const tokens = cue.flatMap(([start, end]) => {
    const list: number[] = []
    for (let token = tokenAt(annotation, start); token < annotation.length; token++) {
      if ((annotation.starts[token] as number) >= end) break
      list.push(token)
    }
    return list
  })
  const last = (tag: number) => tokens.findLast((token) => annotation.tags[token] === tag)
  const according = tokens.find(
    (token) => annotation.lemmas[token] === 'according' || annotation.lemmas[token] === 'accord',
  )
  const main = according ?? last(TAG.VERB) ?? last(TAG.NOUN) ?? tokens.at(-1)
  if (main !== undefined) return main === according ? 'according to' : (annotation.lemmas[main] as string)
  const first = cue[0]
  return first ? text.slice(...first).toLowerCase() : '(none)'
}

function distanceBand({ cue, content }: ClaimWords): string {
  if (cue.size === 0) return 'no cue'
  if (content.size === 0) return 'no content'
  const [cueFirst, cueLast] = [Math.min(...cue), Math.max(...cue)]
  let nearest = Number.POSITIVE_INFINITY
  for (const word of content)
    nearest = Math.min(nearest, word > cueLast ? word - cueLast - 1 : word < cueFirst ? cueFirst - word - 1 : 0)
  return nearest === 0 ? '0' : nearest <= 3 ? '1–3' : nearest <= 10 ? '4–10' : 'over 10'
}

function sourceForm({ source }: ClaimOffsets, text: string): ClaimShape['source'] {
  const first = source[0]
  if (!first) return 'none'
  const words = text.slice(...first)
  if (PRONOUN.test(words)) return 'pronoun'
  return /(?:^|\s)(?!(?:The|A|An|His|Her|Their|Its|Some|One|In)\s)\p{Lu}/u.test(words) ? 'name' : 'other words'
}
