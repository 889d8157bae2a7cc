import { readByline } from '../person-names.ts'
import { plainWords } from '../plain-words.ts'

/** Longest entry that may name authors. */
const MOST_LENGTH = 200

/**
 * Entries of metadata → names of people, without handles, addresses, roles and repetitions. A single word is kept only when
 * there is no full name.
 *
 * @example
 * authorNames(['By Anna Lund and Per Holm', '@annalund']) // ['Anna Lund', 'Per Holm']
 */
export function authorNames(entries: readonly string[]): readonly string[] {
  const names: string[] = []
  const seen = new Set<string>()
  for (const entry of entries) {
    if (entry.length > MOST_LENGTH || /^(?:https?:|www\.|@)|\.(?:com|org|net|co)\b/i.test(entry)) continue
    for (const { start, end } of readByline(entry.trim()).names) {
      const name = entry.trim().slice(start, end)
      const key = plainWords(name)
      if (!seen.has(key)) names.push(name)
      seen.add(key)
    }
  }
  const full = names.filter((name) => name.includes(' '))
  return full.length > 0 ? full : names
}
