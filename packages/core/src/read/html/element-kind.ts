import type { BlockKind } from '../../model/article.ts'
import { NAMES_OF_BODY, NAMES_OF_PARTS } from './element-names.ts'
import type { PageElement } from './page.ts'

/** What an element alone says of the lines inside it. */
export interface ElementKind {
  readonly kind: BlockKind
  readonly reason: string
}

const BY_TAG: Readonly<Partial<Record<string, BlockKind>>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'footer',
  aside: 'related',
  form: 'notice',
  dialog: 'notice',
  button: 'navigation',
  legend: 'navigation',
  figure: 'caption',
  figcaption: 'caption',
  blockquote: 'quote',
}

const BY_ROLE: Readonly<Partial<Record<string, BlockKind>>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  search: 'navigation',
  banner: 'navigation',
  contentinfo: 'footer',
  complementary: 'related',
  dialog: 'notice',
  alertdialog: 'notice',
}

/** Looks up what elements say. Made once a page, so that nothing is built when the module is loaded. */
export function elementKinds(): (element: PageElement) => ElementKind | null {
  const parts = new Map<string, BlockKind>()
  for (const [kind, names] of Object.entries(NAMES_OF_PARTS)) {
    for (const name of names.split('|')) if (!parts.has(name)) parts.set(name, kind as BlockKind)
  }
  const body = new Set(NAMES_OF_BODY.split('|'))
  return (element) => {
    const { words, role, itemprop, tag } = element
    if (itemprop.includes('articlebody') || someName(words, (name) => body.has(name))) return null
    const named = firstName(words, (name) => parts.has(name))
    if (named !== null) return { kind: parts.get(named) ?? 'other', reason: `an element named "${named}"` }
    const byRole = BY_ROLE[role]
    if (byRole) return { kind: byRole, reason: `an element with the role "${role}"` }
    const byTag = BY_TAG[tag]
    return byTag ? { kind: byTag, reason: `<${tag}>` } : null
  }
}

function someName(words: readonly string[], wanted: (name: string) => boolean): boolean {
  return firstName(words, wanted) !== null
}

/** The first pair of words, or else the first word, that is wanted. A pair says more than one of its words: "author bio" is no byline. */
function firstName(words: readonly string[], wanted: (name: string) => boolean): string | null {
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = `${words[i]} ${words[i + 1]}`
    if (wanted(pair)) return pair
  }
  return words.find(wanted) ?? null
}
