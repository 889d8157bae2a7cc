import type { Analysis, Article } from '@hearsay/core'
import type { Engine } from '../engine.ts'
import type { Document } from '../inputs/input.ts'
import type { Options } from './options.ts'

/** How an input becomes an article, as the options say. */
export function makeArticle(options: Options): (document: Document, engine: Engine) => Article {
  return (document, engine) =>
    engine.parse(document.text, {
      format: options.inputFormat === 'auto' ? document.format : options.inputFormat,
      ...(options.url !== undefined && { url: options.url }),
      ...(options.publishedAt !== undefined && { publishedAt: options.publishedAt }),
      ...(options.explain && { explain: true }),
    })
}

/** How an input becomes an analysis, as the options say. */
export function makeAnalysis(options: Options): (document: Document, engine: Engine) => Analysis {
  const toArticle = makeArticle(options)
  return (document, engine) => engine.extract(toArticle(document, engine), options.explain ? { explain: true } : {})
}

/** What `--fail-if-none` asks: assertions in the article's own voice are found in any article, so they do not count. */
export function hasAttributedClaim(analysis: Analysis): boolean {
  return analysis.claims.some((claim) => claim.kind !== 'assertion')
}

export const NO_CLAIM = 'no claim with a source was found'
