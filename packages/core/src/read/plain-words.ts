/**
 * A line as phrases are compared with it: lower case, straight apostrophes, single spaces, no invisible characters. The
 * result has other offsets than the line; it is for looking, never for pointing.
 *
 * @example
 * plainWords('Don’t\u00a0 MISS:') // "don't miss:"
 */
export function plainWords(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
