/// <reference lib="webworker" />
import type { Language } from '@hearsay/core'
import { loadEnglish } from '@hearsay/english'
import { openDocument } from './open-document.ts'
import type { ReadAnswer, ReadRequest } from './protocol.ts'

// The worker holds the language and answers one request after another; which request is worth asking is the page's
// business (newest-reader.ts).

let loading: Promise<Language> | null = null

function language(): Promise<Language> {
  loading ??= loadEnglish().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

const answer = (message: ReadAnswer) => self.postMessage(message)

self.addEventListener('message', async ({ data: { id, text } }: MessageEvent<ReadRequest>) => {
  try {
    let began = performance.now()
    answer({ type: 'stage', id, stage: 'loading' })
    const opened = await openDocument(text, async () => {
      const english = await language()
      answer({ type: 'stage', id, stage: 'reading' })
      began = performance.now()
      return english
    })
    if ('code' in opened) answer({ type: 'problem', id, ...opened })
    else {
      const milliseconds = performance.now() - began
      answer({ type: 'analysis', id, analysis: opened.analysis, opened: { as: opened.as, milliseconds } })
    }
  } catch (error) {
    answer({ type: 'problem', id, code: 'engine', detail: error instanceof Error ? error.message : String(error) })
  }
})
