import { plainWords } from '../plain-words.ts'

/** Marks that part a title from the site's name. A hyphen or colon counts with spaces around it. */
const BARS = ['|', '»', '·', '•', ' - ', ' – ', ' — ', ' : ']
/** A site's name is short. */
const MOST_WORDS = 5

/**
 * A title without the site's name at its end: behind a bar a few words are taken away; behind a dash only what is the site's
 * name, since titles have dashes too.
 *
 * @param sites names of the site, and its address
 * @example
 * withoutSiteName('Ferry line to close | Karlsund Courier', []) // 'Ferry line to close'
 */
export function withoutSiteName(title: string, sites: readonly string[]): string {
  let rest = title
  for (let i = 0; i < 3; i++) {
    const cut = lastBar(rest)
    if (!cut) return rest
    const behind = rest.slice(cut.end).trim()
    const before = rest.slice(0, cut.start).trim()
    const isBar = !cut.mark.startsWith(' ')
    const isSite = sites.some((site) => isSame(behind, site))
    if (before === '' || !(isSite || (isBar && behind.split(/\s+/).length <= MOST_WORDS))) return rest
    if (before.split(/\s+/).length < 3 && !isSite) return rest
    rest = before
  }
  return rest
}

function lastBar(title: string): { readonly start: number; readonly end: number; readonly mark: string } | null {
  let best: { start: number; end: number; mark: string } | null = null
  for (const mark of BARS) {
    const start = title.lastIndexOf(mark)
    if (start > 0 && (best === null || start > best.start)) best = { start, end: start + mark.length, mark }
  }
  return best
}

/** Whether two names name one site: one holds the other, spaces and marks aside. */
function isSame(words: string, site: string): boolean {
  const a = squeezed(words)
  const b = squeezed(site)
  return a.length > 2 && b.length > 2 && (a === b || a.includes(b) || b.includes(a))
}

function squeezed(text: string): string {
  return plainWords(text).replace(/[^\p{L}\p{N}]/gu, '')
}
