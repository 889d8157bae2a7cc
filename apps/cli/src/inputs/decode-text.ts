/** Bytes as text, and how sure that is. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
  /** Whether the encoding was guessed because the bytes are not UTF-8 and nothing says what they are. */
  readonly guessed: boolean
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Browsers look this far for a `<meta charset>`. */
const META_WITHIN = 1024

/**
 * Text from bytes: by byte order mark (which is left out of the text), else as UTF-8, else as what a `<meta>` at the
 * start names, else as windows-1252. Null when it is no text: bytes that are not UTF-8 with zeros among them.
 *
 * @example
 * decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9])) // { text: 'café', encoding: 'windows-1252', guessed: true }
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return decoded(bytes, encoding, false)
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false }
  } catch {
    if (bytes.includes(0)) return null
    const named = metaCharset(bytes)
    return named ? decoded(bytes, named, false) : decoded(bytes, 'windows-1252', true)
  }
}

function decoded(bytes: Uint8Array, encoding: string, guessed: boolean): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: encoding === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, windows1252) : text, encoding, guessed }
}

// Node 20 and 22 decode windows-1252 as Latin-1, which turns every curly quotation mark into a control character. These
// are the characters of the bytes 0x80 to 0x9F; where it says \x81 and the like, the encoding has none.
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

function windows1252(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control
}

function metaCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, META_WITHIN))
  const label = /charset\s{0,9}=\s{0,9}["']?([\w:-]{2,40})/i.exec(start)?.[1]
  if (!label) return null
  try {
    const { encoding } = new TextDecoder(label)
    // UTF-8 was tried and does not fit; UTF-16 cannot be, or the tag could not have been read.
    return encoding.startsWith('utf-') ? null : encoding
  } catch {
    return null
  }
}
