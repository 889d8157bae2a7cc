import { useEffect, useMemo } from 'preact/hooks'
import type { ViewerEvent } from '../state/viewer-state.ts'
import { newestReader, type Reader } from './newest-reader.ts'
import { startWorker } from './start-worker.ts'

/** A reader whose answers become events of the page. It lives as long as the component. */
export function useReader(dispatch: (event: ViewerEvent) => void): Reader {
  const reader = useMemo(
    () =>
      newestReader({
        spawn: startWorker,
        onAnswer: (answer) => {
          if (answer.type === 'stage') dispatch({ type: 'stage', stage: answer.stage })
          else if (answer.type === 'analysis')
            dispatch({ type: 'analysis', analysis: answer.analysis, opened: answer.opened })
          else dispatch({ type: 'problem', problem: { code: answer.code, detail: answer.detail } })
        },
      }),
    [dispatch],
  )
  useEffect(() => () => reader.cancel(), [reader])
  return reader
}
