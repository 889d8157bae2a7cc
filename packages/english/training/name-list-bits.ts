import { readFileSync } from 'node:fs'
import { sentenceWords } from './sentence-words.ts'

const BITS = 20

/** The most frequent given names: rows of name, sex, count, year. */
export function givenNameBits(path: string, most: number): Uint8Array {
  const counts = new Map<string, number>()
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const [name, , count] = line.split(',') as [string, string, string]
    counts.set(name, (counts.get(name) ?? 0) + Number(count))
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  return bitsOf(names.slice(0, most))
}

/** The most frequent surnames: a name a line, the most frequent first. */
export function surnameBits(path: string, most: number): Uint8Array {
  return bitsOf(readFileSync(path, 'utf8').trim().split('\n').slice(0, most))
}

/** Words as bits of a table of hashes; see `NameLists`. */
export function bitsOf(names: readonly string[]): Uint8Array {
  const bits = new Uint8Array(1 << (BITS - 3))
  for (const hash of sentenceWords(names).lows) {
    const bit = hash >>> (32 - BITS)
    bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7))
  }
  return bits
}
