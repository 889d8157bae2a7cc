import { useRef } from 'preact/hooks'
import { WORDS } from '../words.ts'

interface OpenButtonProps {
  class: string
  onFiles: (files: readonly File[]) => void
}

/** Opens a file from the disk. */
export function OpenButton({ class: className, onFiles }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class={className} onClick={() => input.current?.click()}>
        {WORDS.start.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        accept=".txt,.text,.md,.html,.htm,.xhtml,.json,text/plain,text/html,application/json"
        aria-label={WORDS.start.open}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file may be opened again after it was changed.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
