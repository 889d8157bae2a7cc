import { Analysis } from '@hearsay/core'
import json from './tunnel.analysis.json' with { type: 'json' }

/** The example article with its claims as they should be, written by hand. */
export const TUNNEL: Analysis = Analysis.parse(json)

/** The claim whose content begins with these words. */
export function claimOf(words: string) {
  const found = TUNNEL.claims.find(({ content }) =>
    TUNNEL.article.text.startsWith(words, content.spans[0]?.start ?? -1),
  )
  if (!found) throw new Error(`No claim begins with “${words}”.`)
  return found
}
