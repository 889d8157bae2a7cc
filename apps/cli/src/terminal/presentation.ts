import type { Io } from '../io.ts'
import { createStyler, type Styler, wantsColor } from './styles.ts'

/** How a page for people is drawn. */
export interface Presentation {
  /** Columns that a line may take. */
  readonly width: number
  readonly style: Styler
}

/** Without `--width`, lines are no longer than this: longer ones are hard to read. */
const LONGEST_LINE = 100
const NO_TERMINAL = 80
/** Narrower than this nothing can be laid out. */
export const NARROWEST = 24

/** The width asked for, else the terminal's (at most 100), else COLUMNS, else 80; colours as `wantsColor` has it. */
export function presentation(options: { width?: number; color: boolean }, io: Io): Presentation {
  const fromEnv = Number.parseInt(io.env.COLUMNS ?? '', 10)
  const found = io.columns || (fromEnv > 0 ? fromEnv : NO_TERMINAL)
  return {
    width: options.width ?? Math.max(NARROWEST, Math.min(found, LONGEST_LINE)),
    style: createStyler(wantsColor(options.color, io.env, io.isTTY.stdout)),
  }
}
