import { OpenButton } from '../input/open-button.tsx'
import { WORDS } from '../words.ts'
import { ThemeButton } from './theme-button.tsx'

interface HeaderProps {
  started: boolean
  /** Whether there is an article on the page. */
  read: boolean
  editing: boolean
  onFresh: () => void
  onEditing: (editing: boolean) => void
  onFiles: (files: readonly File[]) => void
}

export function Header({ started, read, editing, onFresh, onEditing, onFiles }: HeaderProps) {
  return (
    <header class="header">
      {read && (
        <nav class="skips">
          <a class="skip" href="#article">
            {WORDS.skipToArticle}
          </a>
          <a class="skip" href="#claims">
            {WORDS.skipToClaims}
          </a>
        </nav>
      )}
      <h1 class="wordmark">
        <span class="wordmark-rails" aria-hidden="true" />
        {WORDS.name}
      </h1>
      <div class="actions">
        {started && (
          <>
            <button type="button" class="button quiet" aria-expanded={editing} onClick={() => onEditing(!editing)}>
              {editing ? WORDS.actions.closeEditor : WORDS.actions.edit}
            </button>
            <OpenButton class="button quiet wide-only" onFiles={onFiles} />
            <button type="button" class="button quiet" onClick={onFresh}>
              {WORDS.actions.fresh}
            </button>
          </>
        )}
        <ThemeButton />
      </div>
    </header>
  )
}
