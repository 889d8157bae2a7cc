import { useEffect, useRef } from 'preact/hooks'
import { WORDS } from '../words.ts'

interface EditorProps {
  text: string
  onType: (text: string) => void
}

/** The text as it was put in. Every change is passed on; when to read it is the page's business. */
export function Editor({ text, onType }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  return (
    <section class="editor">
      <label class="editor-label" for="editor-text">
        {WORDS.editor.label}
      </label>
      <textarea
        id="editor-text"
        ref={field}
        class="editor-text"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </section>
  )
}
