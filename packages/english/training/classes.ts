import type { TreebankSentence } from './treebank.ts'

/** A pair of tags must be seen so often to be a class of its own. */
const LEAST = 15

/** Classes of the tagger, the most frequent first: a universal tag and a fine one, such as "VERB|VBD". */
export function classNames(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { tags, fineTags } of sentences)
    tags.forEach((tag, i) => {
      const name = `${tag}|${fineTags[i]}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  return [...counts]
    .filter(([, count]) => count >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name)
}

/** Class of each word; for a pair that is too rare the most frequent class of its universal tag. */
export function goldClasses({ tags, fineTags }: TreebankSentence, names: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag, i) => {
    const exact = names.indexOf(`${tag}|${fineTags[i]}`)
    return exact >= 0
      ? exact
      : Math.max(
          0,
          names.findIndex((name) => name.startsWith(`${tag}|`)),
        )
  })
}
