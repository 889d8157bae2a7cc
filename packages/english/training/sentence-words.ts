import { readWord, type Words, wordColumns } from '../src/words.ts'

/** Reads the words of a sentence that is already cut. */
export function sentenceWords(words: readonly string[]): Words {
  const columns = wordColumns(words.length)
  words.forEach((word, row) => {
    readWord(columns, row, word, 0, word.length)
  })
  return columns
}
