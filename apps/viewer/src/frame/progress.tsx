import { WORDS } from '../words.ts'

interface ProgressProps {
  stage: 'idle' | 'loading' | 'reading'
}

/** A thin line under the header while something is read. It waits a moment before it shows, so that quick reads do not flicker. */
export function Progress({ stage }: ProgressProps) {
  if (stage === 'idle') return null
  return (
    <div class="progress">
      <span class="progress-bar" />
      <p class="progress-words" role="status">
        {WORDS.stage[stage]}
      </p>
    </div>
  )
}
