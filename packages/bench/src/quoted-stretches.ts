import type { Offsets } from './words.ts'

/**
 * The stretches between double quotation marks, marks inside, by the simplest reading: the next mark that can close
 * one closes it, and the end of a line does so too. One pass. It is a yardstick of its own on purpose, apart from the
 * scanner that is measured.
 */
export function quotedStretches(text: string): Offsets[] {
  const stretches: Offsets[] = []
  let start = -1
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '\n') {
      if (start >= 0) stretches.push([start, index])
      start = -1
    } else if (start < 0) {
      if (character === '“' || character === '"') start = index
    } else if (character === '”' || character === '"') {
      stretches.push([start, index + 1])
      start = -1
    }
  }
  if (start >= 0) stretches.push([start, text.length])
  return stretches
}
