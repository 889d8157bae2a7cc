import type { Analysis, Article, ExtractOptions, ParseOptions } from '@hearsay/core'

/** What the commands need of the library: it is loaded when the first article comes, so that help costs nothing. */
export interface Engine {
  readonly parse: (input: string, options: Omit<ParseOptions, 'language'>) => Article
  readonly extract: (article: Article, options: Omit<ExtractOptions, 'language'>) => Analysis
}

/** Loads the library and the English language (some tens of milliseconds). */
export async function loadEngine(): Promise<Engine> {
  const [core, { loadEnglish }] = await Promise.all([import('@hearsay/core'), import('@hearsay/english')])
  const language = await loadEnglish()
  return {
    parse: (input, options) => core.parseArticle(input, { ...options, language }),
    extract: (article, options) => core.extractClaims(article, { ...options, language }),
  }
}
