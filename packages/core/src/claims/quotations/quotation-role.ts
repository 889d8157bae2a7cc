import type { Span } from '../../model/span.ts'
import type { Quotation } from './quotation.ts'

/** A quotation of this many words is something said, whatever stands around it. */
const WORDS_OF_SPEECH = 6

/** Letters and figures in a row, with the apostrophes and hyphens inside a word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** A word in which a title is not capitalised: "The Harbour of the Winds". */
const SMALL_WORD = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/

/**
 * Tells something said from words that are only set apart: scare quotes (‘safe’), nicknames (“Duke”), titles (“The Long
 * Tide”), terms. Speech is long, runs over paragraphs, is a sentence of its own, or follows a colon or comma with a
 * capital letter.
 */
export function quotationRole(text: string, parts: readonly Span[], inner: readonly Span[]): Quotation['role'] {
  const [first] = inner
  const last = inner.at(-1)
  const [part] = parts
  if (!first || !last || !part) return 'words'
  if (parts.length > 1) return 'speech'
  const words = text.slice(first.start, Math.min(first.end, first.start + 400)).match(WORD) ?? []
  if (words.length === 0) return 'words'
  const capital = /^\p{Lu}/u.test(words[0] as string)
  const close = text[last.end - 1] as string
  const introduced = /[:,]$/.test(text.slice(Math.max(0, part.start - 12), part.start).trimEnd())
  const afterColon = /:\s*$/.test(text.slice(Math.max(0, part.start - 3), part.start))
  const title = capital && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL_WORD.test(word))
  if (title && words.length < 10 && !/[.,!?…]/.test(close) && (words.length > 1 ? !afterColon : isNickname(text, part)))
    return 'name'
  if (words.length >= WORDS_OF_SPEECH) return 'speech'
  if (/[.!?…]/.test(close)) return 'speech'
  if (capital && (introduced || close === ',')) return 'speech'
  return words.length > 2 && close === ',' ? 'speech' : 'words'
}

/** Between two names: Josef “Teddy” Marek. */
function isNickname(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return /\p{Lu}[\p{L}.-]{0,20}\s$/u.test(before) && /^\s\p{Lu}/u.test(text.slice(end, end + 2))
}
