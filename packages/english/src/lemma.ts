import { TAG } from '@hearsay/core'

/** What lemmas are found by. */
export interface Lemmas {
  /** Forms whose lemma no rule gives, by Penn tag: VBD, "went" → "go". */
  readonly exceptions: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Verbs in their dictionary form, to choose between "hop" and "hope" for "hoping". */
  readonly verbs: ReadonlySet<string>
}

/** Dictionary form of a word, in lower case. `tag` is an index into `TAGS`, `fine` a Penn tag. */
export function lemmaOf(lemmas: Lemmas, word: string, tag: number, fine: string): string {
  const lower = word.toLowerCase()
  const low = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return lemmas.exceptions.get(fine)?.get(low) ?? regularLemma(lemmas.verbs, low, tag, fine)
}

/** The lemma that the rules give to a word in lower case. */
export function regularLemma(verbs: ReadonlySet<string>, low: string, tag: number, fine: string): string {
  if (tag === TAG.VERB || tag === TAG.AUX) {
    if (fine === 'VBZ') return withoutS(low, verbs)
    if (fine === 'VBG') return withoutEnding(low, 'ing', verbs)
    if (fine === 'VBD' || fine === 'VBN') return withoutEnding(low, 'ed', verbs)
  }
  return tag === TAG.NOUN && fine === 'NNS' ? withoutS(low, verbs) : low
}

function withoutEnding(word: string, ending: string, verbs: ReadonlySet<string>): string {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return word
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  const stem = word.slice(0, -ending.length)
  const last = stem.length - 1
  const doubled = stem[last] === stem[last - 1] ? stem.slice(0, -1) : undefined
  if (verbs.has(`${stem}e`)) return `${stem}e`
  if (verbs.has(stem)) return stem
  if (doubled !== undefined && (verbs.has(doubled) || /[bdgmnprt]$/.test(doubled))) return doubled
  // A verb never met: "-ate", "-ize", "-ise", "-ve", "-ce", "-ge", "-ue" and their like end in a silent e.
  return /(?:[^aeiou]at|[aeiou]t[ae]t|[iy][sz]|v|[cu]|[lrnd]g|[ptbgdk]l|[^aeiou][aiou][klmr])$/.test(stem)
    ? `${stem}e`
    : stem
}

function withoutS(word: string, verbs: ReadonlySet<string>): string {
  if (!word.endsWith('s') || word.length < 3 || word.endsWith('ss') || word.endsWith('us')) return word
  const shorter = word.slice(0, -1)
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('es') && !verbs.has(shorter) && /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word))
    return word.slice(0, -2)
  return shorter
}
