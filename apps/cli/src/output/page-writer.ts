import type { RecordWriter } from './record-writer.ts'

/** Pages for people, with `between` between them. Failures are told on stderr. */
export function pageWriter<Result>(
  toPage: (result: Result, input: string) => string,
  between: string,
): RecordWriter<Result> {
  return { result: (result, input, index) => (index === 0 ? '' : between) + toPage(result, input) }
}
