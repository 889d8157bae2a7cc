import type { Issue } from '../model/issue.ts'
import { htmlToPage } from './html/html-to-page.ts'
import { MAX_DEPTH, MAX_ELEMENTS, MAX_HTML_LENGTH } from './html/limits.ts'
import type { Page } from './html/page.ts'
import { placeLines } from './html/place-lines.ts'
import { pageMetadata } from './metadata/page-metadata.ts'
import type { Source } from './source.ts'

/**
 * Reads a page: its visible text, one block a line, where each line stands, and what the page says about itself.
 *
 * @param url where it was read, or null
 */
export function readHtml(input: string, url: string | null): Source {
  const html = input.length > MAX_HTML_LENGTH ? input.slice(0, MAX_HTML_LENGTH) : input
  const page = htmlToPage(html)
  const { metadata, unreadable } = pageMetadata(page, url)
  return {
    text: page.text,
    format: 'html',
    lines: placeLines(page, metadata.titles),
    metadata,
    issues: pageIssues(page, input.length, unreadable),
  }
}

function pageIssues({ truncated }: Page, length: number, unreadable: number): readonly Issue[] {
  const issues: Issue[] = []
  const note = (code: Issue['code'], message: string) => issues.push({ code, message, span: null })
  if (length > MAX_HTML_LENGTH) {
    note('input-too-large', `The page has ${length} characters; the first ${MAX_HTML_LENGTH} were read.`)
  }
  if (truncated.depth)
    note('truncated-depth', `Elements nested deeper than ${MAX_DEPTH} were read as if they stood there.`)
  if (truncated.count) note('truncated-count', `The page has more than ${MAX_ELEMENTS} tags; the rest was left out.`)
  if (unreadable > 0) note('invalid-metadata', `Structured data (JSON-LD) could not be read in ${unreadable} place(s).`)
  return issues
}
