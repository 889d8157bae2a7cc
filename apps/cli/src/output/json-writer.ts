import { safeJson } from '../terminal/visible-text.ts'
import { failureRecord, type RecordWriter } from './record-writer.ts'

/** The records of one input: one for a document, any number for rows. */
export type ToRecords<Result> = (result: Result, input: string) => readonly object[]

/** One JSON document for one input. */
export function jsonDocumentWriter<Result>(toDocument: (result: Result) => object): RecordWriter<Result> {
  return {
    result: (result) => `${safeJson(toDocument(result), 2)}\n`,
    failure: (failure) => `${safeJson(failureRecord(failure), 2)}\n`,
  }
}

/** One JSON document for many inputs: a list, written as it goes. */
export function jsonListWriter<Result>(toRecords: ToRecords<Result>): RecordWriter<Result> {
  let any = false
  const item = (record: object) => {
    const lead = any ? ',\n  ' : '\n  '
    any = true
    // Strings hold no line ends of their own in JSON, so every one of these is layout.
    return lead + safeJson(record, 2).replaceAll('\n', '\n  ')
  }
  return {
    before: '[',
    result: (result, input) => toRecords(result, input).map(item).join(''),
    failure: (failure) => item(failureRecord(failure)),
    after: '\n]\n',
  }
}

/** JSON Lines: one record a line, failures too. */
export function jsonLinesWriter<Result>(toRecords: ToRecords<Result>): RecordWriter<Result> {
  const line = (record: object) => `${safeJson(record)}\n`
  return {
    result: (result, input) => toRecords(result, input).map(line).join(''),
    failure: (failure) => line(failureRecord(failure)),
  }
}
