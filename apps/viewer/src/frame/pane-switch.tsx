import { WORDS } from '../words.ts'

interface PaneSwitchProps {
  pane: 'article' | 'claims'
  claims: number
  onPane: (pane: 'article' | 'claims') => void
}

/** On a narrow page: the article or its claims. */
export function PaneSwitch({ pane, claims, onPane }: PaneSwitchProps) {
  return (
    <fieldset class="switch pane-switch">
      <legend class="unseen">{WORDS.pane.views}</legend>
      <button type="button" aria-pressed={pane === 'article'} onClick={() => onPane('article')}>
        {WORDS.pane.article}
      </button>
      <button type="button" aria-pressed={pane === 'claims'} onClick={() => onPane('claims')}>
        {WORDS.pane.claims} <span class="switch-count">{claims}</span>
      </button>
    </fieldset>
  )
}
