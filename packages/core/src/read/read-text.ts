import type { Issue } from '../model/issue.ts'
import { NO_METADATA } from './metadata.ts'
import type { Source } from './source.ts'
import { textToLines } from './text/text-to-lines.ts'

/** Longest plain text that is read, in UTF-16 code units. A novel has a tenth of it. */
export const MAX_TEXT_LENGTH = 32 * 1024 * 1024

/** Reads plain text. The text is the input, unchanged, but for what stands behind the limit. */
export function readText(input: string): Source {
  const text = input.length > MAX_TEXT_LENGTH ? input.slice(0, MAX_TEXT_LENGTH) : input
  const issues: readonly Issue[] =
    text.length < input.length
      ? [
          {
            code: 'input-too-large',
            message: `The text has ${input.length} characters; the first ${MAX_TEXT_LENGTH} were read.`,
            span: null,
          },
        ]
      : []
  return { text, format: 'text', lines: textToLines(text), metadata: NO_METADATA, issues }
}
