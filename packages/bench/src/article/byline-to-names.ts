/**
 * Splits a byline into names, as all other tools hand back one string: "By Mara Ilves, Tom Oduya and Ana Reyes" is
 * three. The same reading for all of them.
 */
export function bylineToNames(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .replace(/^\s*(?:written )?by:?\s+/i, '')
    .split(/,| and | & |;|\||\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
