import type { Engine } from '../engine.ts'
import type { Io } from '../io.ts'
import type { Messages } from '../output/messages.ts'
import type { Output } from '../output/output.ts'
import type { OptionDefinition, Options } from './options.ts'

/** All that a command is given to run. */
export interface RunContext {
  readonly name: string
  /** What stands beside the options: inputs, a name. */
  readonly names: readonly string[]
  readonly options: Options
  readonly io: Io
  readonly output: Output
  readonly messages: Messages
  readonly loadEngine: () => Promise<Engine>
}

/** An example in the help: what to type, and what that does. */
export interface Example {
  readonly type: string
  readonly tells: string
}

/** One command: from these definitions come the parser, the help and, later, completions and the manual page. */
export interface CommandDefinition {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What its own help begins with. */
  readonly description: string
  readonly argument: { readonly name: string; readonly description: string }
  readonly options: readonly OptionDefinition[]
  readonly examples: readonly Example[]
  /** Whether it reads articles: then, with no input on a terminal, it shows its help. */
  readonly readsInputs: boolean
  /** Runs it; gives the exit code. What it needs is loaded when it runs. */
  readonly run: (context: RunContext) => Promise<number>
}
