import type { Span } from '@hearsay/core'
import { sentenceStarts } from '../src/sentences.ts'
import { tokenize } from '../src/tokenize.ts'
import type { TreebankSentence } from './treebank.ts'

/** A text put together again from a treebank, with the places of its tokens and sentences. */
export interface RawText {
  readonly text: string
  /** Its paragraphs. */
  readonly stretches: readonly Span[]
  readonly tokens: readonly Span[]
  readonly sentences: readonly Span[]
}

/** Puts the sentences of a treebank together again, a paragraph a line. */
export function rawText(sentences: readonly TreebankSentence[]): RawText {
  let text = ''
  let start = 0
  const stretches: Span[] = []
  const tokens: Span[] = []
  const spans: Span[] = []
  for (const sentence of sentences) {
    if (sentence.paragraph && text.length > start) {
      text = text.trimEnd()
      stretches.push({ start, end: text.length })
      text += '\n'
      start = text.length
    }
    const base = text.length
    sentence.words.forEach((word, i) => {
      const at = base + (sentence.starts[i] as number)
      tokens.push({ start: at, end: at + word.length })
    })
    spans.push({
      start: base + (sentence.starts[0] as number),
      end: base + (sentence.starts.at(-1) as number) + (sentence.words.at(-1) as string).length,
    })
    text += sentence.text
    if (!/SpaceAfter=No/.test(sentence.misc.at(-1) as string)) text += ' '
  }
  if (text.length > start) stretches.push({ start, end: text.length })
  return { text, stretches, tokens, sentences: spans }
}

/** F1, in percent, of tokens and of sentences found in raw text. */
export function evaluateSegmentation(raw: RawText): { tokens: number; sentences: number } {
  const tokens = tokenize(raw.text, raw.stretches)
  const starts = sentenceStarts(raw.text, tokens)
  const found: Span[] = []
  for (let i = 0; i < tokens.length; i++)
    found.push({ start: tokens.starts[i] as number, end: tokens.ends[i] as number })
  const sentences: Span[] = []
  for (let s = 0; s + 1 < starts.length; s++)
    sentences.push({
      start: (found[starts[s] as number] as Span).start,
      end: (found[(starts[s + 1] as number) - 1] as Span).end,
    })
  return { tokens: spanF1(raw.tokens, found), sentences: spanF1(raw.sentences, sentences) }
}

/** F1, in percent, of spans that are found exactly. */
export function spanF1(gold: readonly Span[], found: readonly Span[]): number {
  const key = (span: Span) => `${span.start}-${span.end}`
  const known = new Set(gold.map(key))
  let right = 0
  for (const span of found) if (known.has(key(span))) right++
  return Number(((200 * right) / (gold.length + found.length)).toFixed(2))
}
