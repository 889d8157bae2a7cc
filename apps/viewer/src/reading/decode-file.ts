/** Bytes that are opened at most: far more than any article, far less than a browser tab holds. */
export const LARGEST_FILE = 20_000_000

/**
 * The text of a file. A byte order mark decides; without one it is UTF-8 if it can be, and else Windows-1252, in which
 * old pages were saved. Never throws: every sequence of bytes is some text in Windows-1252.
 *
 * @example
 * decodeFile(new Uint8Array(await file.arrayBuffer()))
 */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
