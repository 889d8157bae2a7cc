import type { Analysis } from '@hearsay/core'
import { safeLink } from '../safe-link.ts'
import { WORDS } from '../words.ts'

/** The article's sourcing in one line. */
export function Summary({ analysis }: { analysis: Analysis }) {
  const { article, claims, sources } = analysis
  const own = claims.filter(({ kind }) => kind === 'assertion').length
  const speaking = new Set(claims.flatMap(({ source }) => source?.id ?? []))
  const speakers = sources.filter(({ id }) => speaking.has(id))
  const unnamed = speakers.filter(({ named }) => !named).length
  const address = safeLink(article.canonicalUrl) ?? safeLink(article.url)
  return (
    <ul class="summary">
      <li>{WORDS.summary.claims(claims.length - own)}</li>
      <li>
        {WORDS.summary.sources(speakers.length)}
        {unnamed > 0 && `, ${WORDS.summary.unnamed(unnamed)}`}
      </li>
      {own > 0 && <li>{WORDS.summary.ownVoice(own)}</li>}
      {address && (
        <li>
          <a href={address} rel="noopener noreferrer" target="_blank">
            {WORDS.summary.atSource}
          </a>
        </li>
      )}
    </ul>
  )
}
