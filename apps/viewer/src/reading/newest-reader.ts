import type { ReadAnswer, ReadRequest } from './protocol.ts'

/** As much of a Worker as the reader needs; tests give their own. */
export interface WorkerLike {
  postMessage(message: ReadRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<ReadAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** How a reader works. */
export interface ReaderOptions {
  /** Starts a worker. */
  readonly spawn: () => WorkerLike
  /** Hears the answers to the newest request; those to older ones are dropped. */
  readonly onAnswer: (answer: ReadAnswer) => void
  /** Milliseconds that a superseded request may still run before its worker is ended and a new one started. */
  readonly patience?: number
}

/** Has documents read in a worker, one at a time. */
export interface Reader {
  /** Reads this text. Whatever was asked before is superseded; its answer will not come. Returns the request's id. */
  read(text: string): number
  /** Drops whatever is asked, and ends the worker if it is at it. */
  cancel(): void
}

/**
 * A reader where the newest request wins. Requests that pile up behind a running one are not queued: only the last is
 * kept, so that typing never falls behind. A running one that is superseded gets a little time to finish, since a new
 * worker has to load the language again.
 *
 * @example
 * const reader = newestReader({ spawn: startWorker, onAnswer: (answer) => show(answer) })
 * reader.read('“The bridge is closed,” said …')
 */
export function newestReader({ spawn, onAnswer, patience = 1500 }: ReaderOptions): Reader {
  let worker: WorkerLike | null = null
  let running: number | null = null
  let waiting: ReadRequest | null = null
  let impatience: ReturnType<typeof setTimeout> | undefined
  let newest = 0

  function start(request: ReadRequest) {
    worker ??= listen(spawn())
    running = request.id
    worker.postMessage(request)
  }

  function listen(started: WorkerLike): WorkerLike {
    started.onmessage = ({ data }) => {
      if (data.id === newest) onAnswer(data)
      if (data.type !== 'stage' && data.id === running) next()
    }
    started.onerror = (event) => {
      const id = running
      end()
      if (waiting) next()
      else if (id === newest) onAnswer({ type: 'problem', id, code: 'crash', detail: event.message ?? '' })
    }
    return started
  }

  function next() {
    clearTimeout(impatience)
    running = null
    const request = waiting
    waiting = null
    if (request) start(request)
  }

  function end() {
    clearTimeout(impatience)
    worker?.terminate()
    worker = null
    running = null
  }

  return {
    read(text) {
      const request = { id: ++newest, text }
      if (running === null) start(request)
      else {
        if (waiting === null)
          impatience = setTimeout(() => {
            end()
            next()
          }, patience)
        waiting = request
      }
      return request.id
    },
    cancel() {
      newest++
      waiting = null
      if (running !== null) end()
    },
  }
}
