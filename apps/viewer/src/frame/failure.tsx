import type { Problem } from '../state/viewer-state.ts'
import { WORDS } from '../words.ts'

interface FailureProps {
  problem: Problem
  megabytes: number
  /** Null where there is nothing to try again with. */
  onAgain: (() => void) | null
}

/** Says what went wrong and what one can do. */
export function Failure({ problem, megabytes, onAgain }: FailureProps) {
  return (
    <section class="failure" role="alert">
      <h2>{WORDS.failure.heading}</h2>
      <p>{explained(problem, megabytes)}</p>
      {problem.detail !== '' && (
        <details>
          <summary>{WORDS.failure.detail}</summary>
          <p class="failure-detail">{problem.detail}</p>
        </details>
      )}
      {onAgain && (problem.code === 'engine' || problem.code === 'crash') && (
        <button type="button" class="button" onClick={onAgain}>
          {WORDS.failure.again}
        </button>
      )}
    </section>
  )
}

function explained({ code }: Problem, megabytes: number): string {
  if (code === 'too-large') return WORDS.failure.tooLarge(megabytes)
  if (code === 'unreadable') return WORDS.failure.unreadable
  return WORDS.failure.explain[code]
}
