import type { Language } from './language/language.ts'
import type { Analysis } from './model/analysis.ts'
import type { Article } from './model/article.ts'
import { VERSION } from './version.ts'

/** How claims are extracted. */
export interface ExtractOptions {
  /** The language of the article, from its package. */
  readonly language: Language
  /** Steps of the pipeline to leave out, by name. */
  readonly without?: readonly string[]
  /** Keep the trail of decisions in `analysis.trail`. */
  readonly explain?: boolean
}

/** Finds the claims of an article. */
export function extractClaims(article: Article, { language }: ExtractOptions): Analysis {
  return {
    schemaVersion: 1,
    article,
    claims: [],
    sources: [],
    profile: {
      claims: { total: 0, direct: 0, indirect: 0, mixed: 0, assertion: 0 },
      sources: { total: 0, named: 0, unnamed: 0, documents: 0 },
      unattributedShare: 0,
      hedgedClaims: 0,
      quotationsWithoutSpeaker: 0,
      distance: null,
      wordsBySource: [],
    },
    issues: [],
    engine: { core: VERSION, language: `${language.code} ${language.version}` },
  }
}
