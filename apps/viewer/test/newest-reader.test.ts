import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newestReader, type WorkerLike } from '../src/reading/newest-reader.ts'
import type { ReadAnswer, ReadRequest } from '../src/reading/protocol.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function setUp() {
  const workers: (WorkerLike & { asked: ReadRequest[]; ended: boolean })[] = []
  const answers: ReadAnswer[] = []
  const reader = newestReader({
    spawn: () => {
      const worker = {
        asked: [] as ReadRequest[],
        ended: false,
        onmessage: null,
        onerror: null,
        postMessage(request: ReadRequest) {
          this.asked.push(request)
        },
        terminate() {
          this.ended = true
        },
      }
      workers.push(worker)
      return worker
    },
    onAnswer: (answer) => answers.push(answer),
    patience: 1000,
  })
  const answer = (worker: number, data: ReadAnswer) =>
    workers[worker]?.onmessage?.(new MessageEvent('message', { data }))
  const done = (id: number): ReadAnswer => ({ type: 'problem', id, code: 'engine', detail: '' })
  return { reader, workers, answers, answer, done }
}

test('what piles up behind a running request is not queued: the last one is read next', () => {
  const { reader, workers, answers, answer, done } = setUp()
  for (const text of ['a', 'ab', 'abc']) reader.read(text)
  expect(workers[0]?.asked.map(({ text }) => text)).toEqual(['a'])
  answer(0, done(1))
  expect(answers).toEqual([])
  expect(workers[0]?.asked.map(({ text }) => text)).toEqual(['a', 'abc'])
  answer(0, done(3))
  expect(answers.map(({ id }) => id)).toEqual([3])
  expect(workers).toHaveLength(1)
})

test('a superseded request that does not finish is ended after a while', () => {
  const { reader, workers, answer, answers, done } = setUp()
  reader.read('endless')
  reader.read('short')
  vi.advanceTimersByTime(999)
  expect(workers).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(workers[0]?.ended).toBe(true)
  expect(workers[1]?.asked.map(({ text }) => text)).toEqual(['short'])
  answer(1, done(2))
  expect(answers.map(({ id }) => id)).toEqual([2])
})

test('typing on does not put off the end of a superseded request', () => {
  const { reader, workers } = setUp()
  reader.read('endless')
  for (let step = 0; step < 4; step++) {
    reader.read(`step ${step}`)
    vi.advanceTimersByTime(300)
  }
  expect(workers[0]?.ended).toBe(true)
  expect(workers[1]?.asked.map(({ text }) => text)).toEqual(['step 3'])
})

test('a worker that breaks is told of, and replaced for the next request', () => {
  const { reader, workers, answers } = setUp()
  reader.read('a')
  workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent)
  expect(answers).toEqual([{ type: 'problem', id: 1, code: 'crash', detail: 'out of memory' }])
  reader.read('b')
  expect(workers).toHaveLength(2)
  expect(workers[1]?.asked.map(({ text }) => text)).toEqual(['b'])
})

test('cancelled, a request never answers', () => {
  const { reader, workers, answers, answer, done } = setUp()
  reader.read('a')
  reader.cancel()
  answer(0, done(1))
  expect(answers).toEqual([])
  expect(workers[0]?.ended).toBe(true)
})

test('an idle worker is kept when there is nothing to cancel', () => {
  const { reader, workers, answer, done } = setUp()
  reader.read('a')
  answer(0, done(1))
  reader.cancel()
  reader.read('b')
  expect(workers).toHaveLength(1)
})
