import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks'
import tunnel from './example/tunnel.txt?raw'
import { Announcement } from './frame/announcement.tsx'
import { Failure } from './frame/failure.tsx'
import { Header } from './frame/header.tsx'
import { Progress } from './frame/progress.tsx'
import { DropTarget } from './input/drop-target.tsx'
import { Start } from './input/start.tsx'
import { LARGEST_FILE } from './reading/decode-file.ts'
import { readFile } from './reading/read-file.ts'
import { useReader } from './reading/use-reader.ts'
import { ReadingView } from './reading-view.tsx'
import { afterEvent, START } from './state/viewer-state.ts'
import { WORDS } from './words.ts'

/** Milliseconds without a keystroke after which the text is read again. */
const PAUSE = 250

export function App() {
  const [state, dispatch] = useReducer(afterEvent, START)
  const [message, setMessage] = useState('')
  const reader = useReader(dispatch)
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const open = useCallback(
    (text: string) => {
      clearTimeout(pause.current)
      dispatch({ type: 'put-in', text, by: 'opening' })
      reader.read(text)
      window.scrollTo(0, 0)
    },
    [reader],
  )

  const type = useCallback(
    (text: string) => {
      clearTimeout(pause.current)
      dispatch({ type: 'put-in', text, by: 'typing' })
      pause.current = setTimeout(() => reader.read(text), PAUSE)
    },
    [reader],
  )

  const openFiles = useCallback(
    async (files: readonly File[]) => {
      const [file] = files
      if (!file) return
      const read = await readFile(file)
      if ('code' in read) dispatch({ type: 'problem', problem: read })
      else open(read.text)
      if (files.length > 1) setMessage(WORDS.announce.firstOf(file.name, files.length))
    },
    [open],
  )

  const fresh = useCallback(() => {
    clearTimeout(pause.current)
    reader.cancel()
    dispatch({ type: 'fresh' })
  }, [reader])

  const example = useCallback(() => open(tunnel), [open])

  // "#example" in the address opens the example, so that it can be linked to.
  useEffect(() => {
    if (window.location.hash === '#example') example()
  }, [example])

  const { analysis } = state
  useEffect(() => {
    document.title = WORDS.title(analysis?.article.headline?.text ?? null)
    if (analysis) setMessage(WORDS.announce.read(analysis.claims.length, analysis.sources.length))
  }, [analysis])

  const started = state.input !== null
  return (
    <>
      <Header
        started={started}
        read={analysis !== null}
        editing={state.editing}
        onFresh={fresh}
        onEditing={(editing) => dispatch({ type: 'editing', editing })}
        onFiles={openFiles}
      />
      <main>
        <Progress stage={state.stage} />
        {state.problem && (
          <Failure
            problem={state.problem}
            megabytes={LARGEST_FILE / 1_000_000}
            onAgain={state.input === null ? null : () => open(state.input ?? '')}
          />
        )}
        {!started && <Start onText={open} onFiles={openFiles} onExample={example} />}
        {started && <ReadingView state={state} dispatch={dispatch} onType={type} />}
        <Announcement message={message} />
      </main>
      <DropTarget onFiles={openFiles} onText={open} />
    </>
  )
}
