import { useState } from 'preact/hooks'
import { WORDS } from '../words.ts'
import { OpenButton } from './open-button.tsx'
import { Specimen } from './specimen.tsx'

interface StartProps {
  onText: (text: string) => void
  onFiles: (files: readonly File[]) => void
  onExample: () => void
}

/** The page before anything is read: what this is, and a place to put an article. */
export function Start({ onText, onFiles, onExample }: StartProps) {
  const [text, setText] = useState('')
  const filled = text.trim() !== ''
  const read = () => {
    if (filled) onText(text)
  }
  return (
    <div class="start">
      <h2>{WORDS.start.heading}</h2>
      <p class="start-lead">{WORDS.start.lead}</p>
      <form
        class="start-form"
        onSubmit={(event) => {
          event.preventDefault()
          read()
        }}
      >
        <textarea
          class="start-text"
          aria-label={WORDS.start.label}
          placeholder={WORDS.start.placeholder}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onPaste={(event) => {
            // A whole article pasted into the empty field is what one came for: it is read without a further click.
            const pasted = event.clipboardData?.getData('text/plain') ?? ''
            if (filled || pasted.trim() === '') return
            event.preventDefault()
            onText(pasted)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read()
          }}
        />
        <div class="start-actions">
          {filled && (
            <button type="submit" class="button first">
              {WORDS.start.read}
            </button>
          )}
          <button type="button" class={filled ? 'button' : 'button first'} onClick={onExample}>
            {WORDS.start.example}
          </button>
          <OpenButton class="button" onFiles={onFiles} />
          <p class="start-formats">{WORDS.start.formats}</p>
        </div>
      </form>
      <Specimen />
      <p class="start-privacy">{WORDS.start.privacy}</p>
    </div>
  )
}
