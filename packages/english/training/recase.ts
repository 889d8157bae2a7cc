/**
 * Other spellings of some sentences, so that headlines and texts in lower case are read too: every fortieth in lower
 * case, every twenty-fourth with capitals as a headline has them, every sixtieth in capitals. `undefined` for the others.
 * (Three times as many cost half a point of tags on edited text: common words are taken for names.)
 */
export function recased(words: readonly string[], index: number): string[] | undefined {
  if (index % 40 === 5) return words.map((word) => word.toLowerCase())
  if (index % 24 === 7) return words.map(headlineWord)
  if (index % 60 === 11) return words.map((word) => word.toUpperCase())
  return undefined
}

const SMALL = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'but',
  'of',
  'in',
  'on',
  'to',
  'for',
  'at',
  'by',
  'as',
  "'s",
  "n't",
])

function headlineWord(word: string, index: number): string {
  if (index > 0 && SMALL.has(word)) return word
  return (word[0] as string).toUpperCase() + word.slice(1)
}
