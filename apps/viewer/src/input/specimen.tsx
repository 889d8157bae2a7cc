import { KINDS } from '../claims/kinds.ts'
import { WORDS } from '../words.ts'

/** The same news told in four ways, marked as the page marks them. */
export function Specimen() {
  return (
    <ul class="specimen">
      {KINDS.map((kind) => (
        <li key={kind}>
          <span class="specimen-words">
            {WORDS.specimen[kind].before}
            <span class={`rail rail-0 kind-${kind}`}>{WORDS.specimen[kind].words}</span>
            {WORDS.specimen[kind].after}
          </span>
          <span class="specimen-name">{WORDS.kinds[kind].name}</span>
          <span class="specimen-hint">{WORDS.kinds[kind].hint}</span>
        </li>
      ))}
    </ul>
  )
}
