import type { Io } from './io.ts'
import type { Report } from './report.ts'

/** An option of a command, as `parseArgs` of Node takes it, with the words for the help. */
export interface Option {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in the help: `N`, `dev|train`. */
  readonly value?: string
  readonly help: string
}

/** The options as they were given; one that was not given is absent. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>

/** A benchmark that can be asked for by name. The help and the parser of arguments are both made from it. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
  /**
   * Measures and reports. Progress goes to `io.stderr`, nothing to `io.stdout`.
   *
   * @throws BenchError when an option makes no sense or data is missing
   */
  run(values: OptionValues, io: Io): Promise<Report>
}
