/**
 * Tokens of a text: words, numbers and single punctuation marks. Every tool is measured by this count, whatever its own
 * tokens are.
 */
export function tokenCount(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)) count++
  return count
}
