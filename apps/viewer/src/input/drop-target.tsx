import { useEffect, useState } from 'preact/hooks'
import { WORDS } from '../words.ts'

interface DropTargetProps {
  onFiles: (files: readonly File[]) => void
  onText: (text: string) => void
}

/** Takes what is dropped or pasted anywhere on the page, and shows that it would. */
export function DropTarget({ onFiles, onText }: DropTargetProps) {
  const [over, setOver] = useState(false)

  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!takes(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!takes(event.dataTransfer)) return
      event.preventDefault()
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const typing = event.target instanceof Element && event.target.closest('textarea, input') !== null
      if (files.length > 0) onFiles(files)
      else if (!typing && text.trim() !== '') onText(text)
      else return
      event.preventDefault()
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [onFiles, onText])

  if (!over) return null
  return (
    <div class="drop" aria-hidden="true">
      <p>{WORDS.drop}</p>
    </div>
  )
}

function takes(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}
