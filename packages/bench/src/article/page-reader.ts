import type { Page, PagePrediction } from './page.ts'

/** What a tool reads from a page, before it is brought into the scorer's format. */
export type Reading = Omit<PagePrediction, 'id'>

/** A tool that reads articles from pages. */
export interface PageReader {
  readonly name: string
  /** npm package whose version is told. */
  readonly package: string
  /** What is measured: input → the tool's own result. May throw; the page then counts as read empty. */
  extract(page: Page): unknown | Promise<unknown>
  /** The tool's result in plain lines and fields; not part of the time that is measured. */
  toReading(result: never): Reading
}

/** A reader whose two steps fit each other; this is where the type of its result is forgotten. */
export function pageReader<Result>(reader: {
  readonly name: string
  readonly package: string
  extract(page: Page): Result | Promise<Result>
  toReading(result: Result): Reading
}): PageReader {
  return reader as PageReader
}
