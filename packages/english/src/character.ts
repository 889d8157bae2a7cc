/** What a UTF-16 code unit is to the tokenizer. */
export const BLANK = 1
export const LETTER = 2
export const DIGIT = 3
/** Part of a word when inside one (soft hyphen, joiners, marks), blank when alone. */
export const INVISIBLE = 4
export const OTHER = 5
export const SURROGATE = 6

interface CharacterTables {
  readonly classes: Uint8Array
  readonly lower: Uint16Array
}

// Filled as characters are met: 64k entries are worth no work at import, and an article uses a hundred of them.
let tables: CharacterTables | undefined

function characterTables(): CharacterTables {
  tables ??= { classes: new Uint8Array(65536), lower: new Uint16Array(65536) }
  return tables
}

/** Class of every code unit, filled for those that `classOf` has met. Hold it during a loop; 0 means "not met yet". */
export function classTable(): Uint8Array {
  return characterTables().classes
}

/** Class of a code unit. */
export function classOf(code: number): number {
  const { classes } = characterTables()
  const known = classes[code] as number
  if (known) return known
  const found = findClass(code)
  classes[code] = found
  return found
}

function findClass(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE
  const character = String.fromCharCode(code)
  if (/[\p{L}\u02bc]/u.test(character) && code !== 0x02bc) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  // The zero-width space parts words; the byte order mark and controls are no text.
  if (code === 0x200b || /[\s\p{Zs}\p{Cc}\ufeff]/u.test(character)) return BLANK
  if (/[\p{Cf}\p{M}]/u.test(character)) return INVISIBLE
  return OTHER
}

/** The code unit in lower case, where lower case is one code unit too. */
export function lowerOf(code: number): number {
  const { lower } = characterTables()
  const known = lower[code] as number
  if (known) return known
  const text = String.fromCharCode(code).toLowerCase()
  const found = text.length === 1 ? text.charCodeAt(0) : code
  lower[code] = found
  return found
}

/** Whether a code unit is an upper-case (or title-case) letter. */
export function isUpper(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : lowerOf(code) !== code
}

/** Whether a code unit is one of the marks written for an apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc
}
