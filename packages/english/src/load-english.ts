import { fetchBytes, languageLoader } from './language-loader.ts'

/**
 * Loads the English language: reads its weights by `fetch` when first called and keeps it for later calls. For browsers
 * and workers; in Node the same name reads the file itself.
 *
 * @throws HearsayError `invalid-language` when the weights cannot be read, are cut or were changed.
 * @example
 * const english = await loadEnglish()
 * const article = parseArticle(text, { language: english })
 */
export const loadEnglish = languageLoader({
  // Bundlers look for exactly this expression to emit the file beside the code.
  readDefault: () => fetchBytes(new URL('../data/english.bin', import.meta.url)),
  readAttribution: () => fetchBytes(new URL('../data/attribution.bin', import.meta.url)),
  read: fetchBytes,
})
