import { NAME_TYPE, NAME_TYPES, TAG } from '@hearsay/core'
import type { Names } from './names.ts'
import type { Words } from './words.ts'

const TYPES = NAME_TYPES.length

/**
 * Makes the names of a text agree with one another: the same words are of the type that they mostly are, a word that
 * ends the name of a person elsewhere ("Ada Marsh") is that person ("Marsh"), and a proper noun that is a name
 * elsewhere is one here. `tags` are indexes into `TAGS`. Changes `found`.
 */
export function agreeNames(found: Names, words: Words, tags: Uint8Array): void {
  const { names, nameStarts } = found
  const { length } = words
  /** How often a word alone is a name of each type, and ends the longer name of a person. */
  const alone = new Map<number, Uint16Array>()
  const persons = new Set<number>()
  const longer = new Map<number, Uint16Array>()
  forEachName(found, length, (from, to, type) => {
    count(to - from === 1 ? alone : longer, keyOf(words, from, to), type)
    if (to - from > 1 && type === NAME_TYPE.PER) persons.add(words.forms[to - 1] as number)
  })
  if (alone.size === 0 && longer.size === 0) return
  forEachName(found, length, (from, to, type) => {
    const key = keyOf(words, from, to)
    let agreed = mostly(to - from === 1 ? alone : longer, key, type)
    if (to - from === 1 && persons.has(key) && !isMostlyPlace(alone, key)) agreed = NAME_TYPE.PER
    if (agreed !== type) names.fill(agreed, from, to)
  })
  for (let i = 0; i < length; i++) {
    if (names[i] || tags[i] !== TAG.PROPN) continue
    const key = words.forms[i] as number
    const touches = (i > 0 && tags[i - 1] === TAG.PROPN) || (i + 1 < length && tags[i + 1] === TAG.PROPN)
    if (touches) continue
    const type = persons.has(key) ? NAME_TYPE.PER : alone.has(key) ? mostly(alone, key, 0) : 0
    if (!type) continue
    names[i] = type
    nameStarts[i] = 1
  }
}

function forEachName(found: Names, length: number, visit: (from: number, to: number, type: number) => void): void {
  for (let from = 0; from < length; ) {
    const type = found.names[from] as number
    let to = from + 1
    if (type) {
      while (to < length && found.names[to] && !found.nameStarts[to]) to++
      visit(from, to, type)
    }
    from = to
  }
}

function keyOf(words: Words, from: number, to: number): number {
  let key = words.forms[from] as number
  for (let i = from + 1; i < to; i++) key = (Math.imul(key, 31) + (words.forms[i] as number)) | 0
  return key
}

function count(table: Map<number, Uint16Array>, key: number, type: number): void {
  const counts = table.get(key) ?? new Uint16Array(TYPES)
  if ((counts[type] as number) < 65535) counts[type] = (counts[type] as number) + 1
  table.set(key, counts)
}

/** The type that a key mostly has; `type` when no other has more. */
function mostly(table: Map<number, Uint16Array>, key: number, type: number): number {
  const counts = table.get(key)
  let best = type
  if (counts) for (let k = 1; k < TYPES; k++) if ((counts[k] as number) > (counts[best] as number)) best = k
  return best
}

function isMostlyPlace(table: Map<number, Uint16Array>, key: number): boolean {
  const counts = table.get(key)
  return !!counts && (counts[NAME_TYPE.LOC] as number) > 2 * (counts[NAME_TYPE.PER] as number) + 1
}
