import type { Presentation } from '../terminal/presentation.ts'

/** What stands between the pages of two articles. */
export function rule({ width, style }: Presentation): string {
  return `\n${style('─'.repeat(width), 'dim')}\n\n`
}
