import { TAGS } from '@hearsay/core'
import { regularLemma } from '../src/lemma.ts'
import type { TreebankSentence } from './treebank.ts'

/** The section `lemmas`: known verbs, then the forms whose lemma the rules do not give. */
export function trainLemmas(sentences: readonly TreebankSentence[]): Uint8Array {
  const counts = new Map<string, Map<string, number>>()
  const verbs = new Map<string, number>()
  /** A universal tag of each fine tag and form; where there are several, the rules do not tell them apart. */
  const tagOf = new Map<string, string>()
  for (const sentence of sentences) {
    sentence.words.forEach((word, i) => {
      const tag = sentence.tags[i] as string
      const lemma = (sentence.lemmas[i] as string).toLowerCase()
      if (/Typo=Yes|goeswith/.test(sentence.misc[i] as string) || lemma === '_') return
      if (tag === 'VERB' && /^[a-z]+$/.test(lemma)) verbs.set(lemma, (verbs.get(lemma) ?? 0) + 1)
      // Names and marks are their own lemma.
      if (tag === 'PUNCT' || tag === 'SYM' || tag === 'X' || tag === 'NUM' || sentence.fineTags[i] === 'NNP') return
      const key = `${sentence.fineTags[i]}\t${word.toLowerCase().replaceAll('’', "'")}`
      tagOf.set(key, tag)
      const forms = counts.get(key) ?? new Map<string, number>()
      counts.set(key, forms.set(lemma, (forms.get(lemma) ?? 0) + 1))
    })
  }
  const known = new Set([...verbs].filter(([, count]) => count > 1).map(([verb]) => verb))
  const lines: string[] = []
  for (const [key, forms] of counts) {
    const [fine, form] = key.split('\t') as [string, string]
    const [lemma] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number]
    const tag = TAGS.indexOf(tagOf.get(key) as (typeof TAGS)[number])
    if (lemma !== regularLemma(known, form, tag, fine)) lines.push(`${fine}\t${form}\t${lemma}`)
  }
  lines.sort()
  return new TextEncoder().encode(`${[...known].sort().join('\n')}\n\n${lines.join('\n')}`)
}
