/** A list of phrases in the form of `plainWords`, made ready for looking at many lines. */
export interface PhraseList {
  /** The longest phrase that a line begins with, whole words only, or null. */
  startOf(plain: string): string | null
  /** All phrases that stand in a line as whole words, in order, without overlap. */
  within(plain: string): readonly string[]
  /** Whether a line is one of the phrases, marks and counts behind it aside. */
  has(plain: string): boolean
}

/**
 * Makes a list ready. Phrases are looked up by their first word, so that the time a line takes does not grow with the
 * length of the list; the index is made when a line is first looked at.
 *
 * @example
 * const labels = phraseList(['read more', 'read more on this'])
 * labels.startOf('read more on this: the ferry') // 'read more on this'
 */
export function phraseList(phrases: readonly string[]): PhraseList {
  let index: Map<string, readonly string[]> | undefined
  const byFirstWord = () => {
    index ??= indexByFirstWord(phrases)
    return index
  }
  const at = (plain: string, offset: number) => {
    const candidates = byFirstWord().get(wordAt(plain, offset))
    return candidates?.find((phrase) => standsAt(plain, phrase, offset)) ?? null
  }
  return {
    startOf: (plain) => at(plain, 0),
    within(plain) {
      const found: string[] = []
      for (let i = 0; i < plain.length; ) {
        const phrase = at(plain, i)
        if (phrase !== null) found.push(phrase)
        i += Math.max(1, phrase?.length ?? wordAt(plain, i).length)
      }
      return found
    },
    has(plain) {
      const phrase = at(plain, 0)
      return phrase !== null && /^[\s\d()[\]:.…!?»›>→*|–—-]*$/.test(plain.slice(phrase.length))
    },
  }
}

/** First word → its phrases, the longest first. */
function indexByFirstWord(phrases: readonly string[]): Map<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const phrase of phrases) {
    const word = wordAt(phrase, 0)
    index.set(word, [...(index.get(word) ?? []), phrase])
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

/** The word that begins at an offset, or a single character where none does. */
function wordAt(plain: string, offset: number): string {
  let end = offset
  while (end < plain.length && isWordCharacter(plain, end)) end++
  return plain.slice(offset, Math.max(end, offset + 1))
}

function standsAt(plain: string, phrase: string, offset: number): boolean {
  const end = offset + phrase.length
  return plain.startsWith(phrase, offset) && (!isWordCharacter(plain, end - 1) || !isWordCharacter(plain, end))
}

function isWordCharacter(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0x27 || code >= 0xc0
}
