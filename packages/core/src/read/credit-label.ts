import { CREDIT_LABELS } from './phrases/credit-labels.ts'
import { phraseList } from './phrases/phrase-list.ts'
import { plainWords } from './plain-words.ts'

const labels = phraseList(CREDIT_LABELS)

/**
 * Offset of what follows "Source:" or the like in a line, or null when the line has no such label.
 *
 * @example
 * creditOffset('Source: Nordwire') // 8
 */
export function creditOffset(text: string): number | null {
  const colon = text.slice(0, 40).indexOf(':')
  if (colon < 0 || !labels.has(plainWords(text.slice(0, colon)))) return null
  const behind = text.slice(colon + 1)
  return behind.trim() === '' ? null : colon + 1 + behind.length - behind.trimStart().length
}
