import { visibleText } from '../terminal/visible-text.ts'
import { type Output, OutputClosed } from './output.ts'

/** Messages for people, on stderr, one a line. */
export interface Messages {
  /** Something went wrong or is worth knowing; nothing under `--quiet`. */
  readonly tell: (message: string) => Promise<void>
}

/** Names of files and words of articles may stand in messages, so control characters are escaped. */
export function createMessages(stderr: Output, quiet: boolean): Messages {
  return {
    tell: async (message) => {
      if (quiet) return
      try {
        await stderr.write(`hearsay: ${visibleText(message)}\n`)
      } catch (error) {
        // Nobody listens; the data on stdout goes on.
        if (!(error instanceof OutputClosed)) throw error
      }
    },
  }
}
