import { parseArgs } from 'node:util'
import { BenchError } from './bench-error.ts'
import type { Command, OptionValues } from './command.ts'
import { COMMANDS } from './commands.ts'
import { COMMON_OPTIONS, commandHelp, generalHelp } from './help.ts'
import type { Io } from './io.ts'
import { describeMachine } from './machine.ts'
import { reportToJson, reportToMarkdown, reportToText } from './print-report.ts'

/**
 * The benchmarks as a program.
 *
 * @param argv the arguments without the program: `['attribution', '--limit', '10']`
 * @returns the exit code: 0 fine, 2 wrong arguments or missing data
 * @throws whatever is a fault of the program itself
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(generalHelp(COMMANDS))
    return 0
  }
  const command = COMMANDS.find((each) => each.name === name)
  if (command === undefined) {
    io.stderr.write(`There is no benchmark "${name}".\n\n${generalHelp(COMMANDS)}`)
    return 2
  }
  try {
    const values = readOptions(command, rest)
    if (values.help === true) {
      io.stdout.write(commandHelp(command))
      return 0
    }
    const report = await command.run(values, io)
    const machine = describeMachine(report.packages)
    const print = values.json ? reportToJson : values.markdown ? reportToMarkdown : reportToText
    io.stdout.write(print(report, machine))
    return 0
  } catch (error) {
    if (!(error instanceof BenchError)) throw error
    io.stderr.write(`${error.message}\n`)
    return 2
  }
}

function readOptions(command: Command, args: readonly string[]): OptionValues {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(([name, { type }]) => [name, { type }]),
  )
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    throw new BenchError(`${(error as Error).message}\n\n${commandHelp(command)}`)
  }
}
