import { CommanderError } from 'commander'
import { version } from '../package.json'
import { COMMANDS } from './commands/command-table.ts'
import type { Engine } from './engine.ts'
import { loadEngine } from './engine.ts'
import { EXIT } from './exit-code.ts'
import type { Io } from './io.ts'
import { createMessages } from './output/messages.ts'
import { Output, OutputClosed, OutputFailed } from './output/output.ts'
import { type Chosen, createProgram } from './program.ts'
import { presentation } from './terminal/presentation.ts'
import { UsageError } from './usage-error.ts'

/**
 * The command line as a function: reads arguments, writes to the streams it is given, and gives the exit code. It never
 * ends the process and touches nothing but `io` and the files that the arguments name.
 *
 * @param argv arguments without node and script: `['claims', '--csv', 'article.txt']`
 * @param load the engine; a test may hand in its own
 * @example
 * process.exit(await main(process.argv.slice(2), io))
 */
export async function main(argv: readonly string[], io: Io, load: () => Promise<Engine> = loadEngine): Promise<number> {
  const stdout = new Output(io.stdout)
  const stderr = new Output(io.stderr)
  try {
    return await run(argv, io, stdout, stderr, load)
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.fine
    if (!(error instanceof UsageError || error instanceof OutputFailed || isHearsayError(error))) throw error
    await createMessages(stderr, false).tell(error.message)
    return error instanceof UsageError ? EXIT.usage : EXIT.failed
  }
}

async function run(
  argv: readonly string[],
  io: Io,
  stdout: Output,
  stderr: Output,
  load: () => Promise<Engine>,
): Promise<number> {
  let out = ''
  let err = ''
  let chosen: Chosen | undefined
  const program = createProgram(COMMANDS, {
    version,
    look: presentation({ color: !noColorAsked(argv) }, io),
    writeOut: (text) => {
      out += text
    },
    writeErr: (text) => {
      err += text
    },
    chosen: (choice) => {
      chosen = choice
    },
  })
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    await stdout.write(out)
    await stderr.write(err)
    return error.exitCode === 0 ? EXIT.fine : EXIT.usage
  }
  if (!chosen) throw new Error('commander named no command')
  const { definition, names, options } = chosen

  const misplaced = COMMANDS.find(({ name }) => argv[0]?.startsWith('-') && name === names[0])
  if (misplaced)
    throw new UsageError(
      `The command stands first: hearsay ${misplaced.name} … (a file of that name: ./${misplaced.name}).`,
    )
  if (definition.readsInputs && names.length === 0 && io.isTTY.stdin) {
    const command = argv.length === 0 ? program : program.commands.find((command) => command.name() === definition.name)
    await stdout.write(command?.helpInformation() ?? '')
    return EXIT.fine
  }
  return definition.run({
    name: definition.name,
    names,
    options,
    io,
    output: stdout,
    messages: createMessages(stderr, options.quiet === true),
    loadEngine: load,
  })
}

/** Told by its name: the library is not loaded yet when most errors come. Its message says what to do. */
function isHearsayError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'HearsayError'
}

/** Help may be printed before the options are read, so `--no-color` is looked for by hand. */
function noColorAsked(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end < 0 ? argv.length : end).includes('--no-color')
}
