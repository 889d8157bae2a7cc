/** Lists of words as bits of a table of hashes: small, and a word that is on no list is rarely taken for one. */
export interface NameLists {
  readonly givenNames: Uint8Array
  readonly surnames: Uint8Array
  readonly places: Uint8Array
  readonly organisations: Uint8Array
}

export const GIVEN_NAME = 1
export const SURNAME = 2
export const PLACE = 4
export const ORGANISATION = 8
/** Number of ways in which a word can stand on the lists. */
export const LISTINGS = 16

/** On which lists a word stands, by its hash in lower case: `GIVEN_NAME`, `SURNAME` and so on, added up. */
export function listsOf(lists: NameLists, hash: number): number {
  const bit = hash >>> (32 - Math.log2(lists.givenNames.length * 8))
  const byte = bit >> 3
  const mask = 1 << (bit & 7)
  return (
    ((lists.givenNames[byte] as number) & mask ? GIVEN_NAME : 0) |
    ((lists.surnames[byte] as number) & mask ? SURNAME : 0) |
    ((lists.places[byte] as number) & mask ? PLACE : 0) |
    ((lists.organisations[byte] as number) & mask ? ORGANISATION : 0)
  )
}
