import type { CsvOptions } from '@hearsay/core'
import { visibleText } from '../terminal/visible-text.ts'
import type { RecordWriter } from './record-writer.ts'

/** A table over all inputs, with one line of names. Failures have no place in it. */
export function csvWriter<Result>(
  toCsv: (result: Result, options: CsvOptions) => string,
  { bom, isTerminal }: { bom: boolean; isTerminal: boolean },
): RecordWriter<Result> {
  return {
    result: (result, input, index) => {
      const csv = toCsv(result, { bom: bom && index === 0, header: index === 0, input })
      return isTerminal ? visibleText(csv, '\r\n\uFEFF') : csv
    },
  }
}
