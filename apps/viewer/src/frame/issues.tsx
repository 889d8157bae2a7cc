import type { Issue } from '@hearsay/core'
import { WORDS } from '../words.ts'

/** Shown at most; a text full of stray marks would else bury the article. */
const MOST = 20

/** What a careful reader would want to know about the document. */
export function Issues({ issues }: { issues: readonly Issue[] }) {
  if (issues.length === 0) return null
  return (
    <details class="issues">
      <summary>{WORDS.issues.heading(issues.length)}</summary>
      <ul>
        {issues.slice(0, MOST).map((issue, index) => (
          <li key={`${issue.code} ${index}`}>
            <strong>{WORDS.issues.names[issue.code]}.</strong> {issue.message}
          </li>
        ))}
        {issues.length > MOST && <li>{WORDS.issues.more(issues.length - MOST)}</li>}
      </ul>
    </details>
  )
}
