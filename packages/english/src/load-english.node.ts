import { readFile } from 'node:fs/promises'
import { fetchBytes, languageLoader } from './language-loader.ts'

/**
 * Loads the English language: reads its weights from the package's folder when first called and keeps it for later
 * calls. The same call works in browsers and workers, where it fetches them.
 *
 * @throws HearsayError `invalid-language` when the weights cannot be read, are cut or were changed.
 * @example
 * const english = await loadEnglish()
 * const article = parseArticle(text, { language: english })
 */
export const loadEnglish = languageLoader({
  readDefault: () => readFile(new URL('../data/english.bin', import.meta.url)),
  readAttribution: () => readFile(new URL('../data/attribution.bin', import.meta.url)),
  read: (place) => {
    const address = /^(?:https?|file|data):/i.test(String(place)) ? new URL(place) : undefined
    if (address && address.protocol !== 'file:') return fetchBytes(address)
    return readFile(address ?? place)
  },
})
