import { Command, Option } from 'commander'
import type { CommandDefinition } from './commands/command.ts'
import type { OptionDefinition, Options } from './commands/options.ts'
import { commandHelp, programHelp } from './help.ts'
import type { Presentation } from './terminal/presentation.ts'

/** A command as the arguments name it. */
export interface Chosen {
  readonly definition: CommandDefinition
  readonly names: readonly string[]
  readonly options: Options
}

/** How the parser meets the world. */
export interface ProgramOptions {
  readonly version: string
  readonly look: Presentation
  readonly writeOut: (text: string) => void
  readonly writeErr: (text: string) => void
  readonly chosen: (chosen: Chosen) => void
}

/**
 * The parser, made from the table of commands; the first command runs when none is named. Where commander would end the
 * process it throws a CommanderError.
 */
export function createProgram(
  commands: readonly CommandDefinition[],
  { version, look, writeOut, writeErr, chosen }: ProgramOptions,
): Command {
  const program = new Command('hearsay')
    .version(version, '-V, --version')
    .exitOverride()
    .showHelpAfterError('Try: hearsay --help')
    .configureOutput({
      writeOut,
      writeErr,
      // The help is styled by `look` or not at all; commander need not take its escapes out.
      getOutHasColors: () => true,
      outputError: (message, write) => write(message.replace(/^error: /, 'hearsay: ')),
    })
    .configureHelp({
      formatHelp: (command) => {
        const definition = commands.find(({ name }) => name === command.name())
        return definition ? commandHelp(definition, look) : programHelp(commands, look)
      },
    })
  commands.forEach((definition, index) => {
    const command = program
      .command(definition.name, { isDefault: index === 0 })
      .argument(definition.argument.name)
      .showHelpAfterError(`Try: hearsay ${definition.name} --help`)
      .action((names: string | string[] | undefined, options: Options) =>
        chosen({ definition, names: [names ?? []].flat(), options }),
      )
    for (const option of definition.options) command.addOption(toOption(option))
  })
  return program
}

function toOption(definition: OptionDefinition): Option {
  const option = new Option(definition.flags, definition.description)
  if (definition.choices) option.choices([...definition.choices])
  if (definition.default !== undefined) option.default(definition.default)
  if (definition.conflicts) option.conflicts([...definition.conflicts])
  if (definition.parse) option.argParser(definition.parse)
  return option
}
