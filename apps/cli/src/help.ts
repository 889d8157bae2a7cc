import type { CommandDefinition, Example } from './commands/command.ts'
import type { OptionDefinition } from './commands/options.ts'
import type { Presentation } from './terminal/presentation.ts'
import { textWidth } from './terminal/text-width.ts'
import { type Piece, wrapPieces } from './terminal/wrap-text.ts'

const ABOUT =
  'hearsay reads news articles and tells who said what, word for word, to whom, through whom, how sure they were, and what the article asserts with no source. Nothing leaves this machine.'
/** An entry of a list: what one types, and what it means. */
type Entry = readonly [term: string, description: string]

const EXIT_CODES: readonly Entry[] = [
  ['0', 'fine'],
  ['1', 'some inputs failed, or nothing was found under --fail-if-none'],
  ['2', 'wrong usage'],
  ['130', 'interrupted'],
]
const HELP: OptionDefinition = { flags: '-h, --help', description: 'print this help', group: 'Other:' }
const VERSION: OptionDefinition = { flags: '-V, --version', description: 'print the version', group: 'Other:' }

/**
 * The help of hearsay: examples, commands, and the options of the command that runs when none is named.
 *
 * @param commands the table of commands; the first runs when none is named
 */
export function programHelp(commands: readonly CommandDefinition[], look: Presentation): string {
  const [first, ...others] = commands
  return page([
    paragraph(ABOUT, look),
    usage('hearsay [COMMAND] [OPTIONS] [INPUT...]', look),
    examples([...(first?.examples ?? []), ...others.flatMap((command) => command.examples.slice(1, 2))], look),
    list(
      'Commands:',
      commands.map((command) => [command.name, command.summary]),
      look,
    ),
    ...(first ? [list('Input:', [['INPUT', first.argument.description]], look)] : []),
    ...optionLists([...(first?.options ?? []), VERSION, HELP], look),
    paragraph('hearsay COMMAND --help tells more about a command.', look),
    list('Exit codes:', EXIT_CODES, look),
  ])
}

/** The help of one command. */
export function commandHelp(command: CommandDefinition, look: Presentation): string {
  return page([
    paragraph(command.description, look),
    usage(`hearsay ${command.name}${command.options.length > 0 ? ' [OPTIONS]' : ''} ${command.argument.name}`, look),
    examples(command.examples, look),
    list('Input:', [[command.argument.name.replace(/[[\].]/g, ''), command.argument.description]], look),
    ...optionLists([...command.options, HELP], look),
  ])
}

function page(sections: readonly string[][]): string {
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function paragraph(text: string, { width, style }: Presentation): string[] {
  return wrapPieces([{ text }], { width, style })
}

function usage(text: string, { style }: Presentation): string[] {
  return [`${style('Usage:', 'bold')} ${text}`]
}

function examples(all: readonly Example[], { width, style }: Presentation): string[] {
  return [
    style('Examples:', 'bold'),
    ...all.flatMap(({ type, tells }) => [
      // A command is never broken: one must be able to copy it.
      `  ${style(type, 'cyan')}`,
      ...wrapPieces([{ text: tells, styles: ['dim'] }], { width, style, first: { text: '      ' } }),
    ]),
  ]
}

function optionLists(options: readonly OptionDefinition[], look: Presentation): string[][] {
  const groups = [...new Set(options.map((option) => option.group))]
  const widest = Math.max(...options.map((option) => termOf(option).length))
  return groups.map((group) =>
    list(
      group,
      options.filter((option) => option.group === group).map((option) => [termOf(option), describe(option)]),
      look,
      widest,
    ),
  )
}

/** Long options without a short form stand under the long forms of the others. */
function termOf({ flags }: OptionDefinition): string {
  return flags.startsWith('--') ? `    ${flags}` : flags
}

function describe(option: OptionDefinition): string {
  const { choices, default: preset, description } = option
  if (!choices) return description
  return `${description}: ${choices.join(', ')}${preset === undefined ? '' : ` (default: ${preset})`}`
}

/** Terms and descriptions side by side; one under the other where the terminal is too narrow for that. */
function list(title: string, entries: readonly Entry[], { width, style }: Presentation, widest?: number): string[] {
  const column = widest ?? Math.max(...entries.map(([term]) => textWidth(term)))
  const lines = entries.flatMap(([term, description]) => {
    const text: Piece[] = [{ text: description }]
    const head = { text: `  ${term.padEnd(column)}  `, styles: ['cyan'] as const }
    if (width - head.text.length >= 24)
      return wrapPieces(text, { width, style, first: head, rest: { text: ' '.repeat(head.text.length) } })
    return [style(`  ${term.trimStart()}`, 'cyan'), ...wrapPieces(text, { width, style, first: { text: '      ' } })]
  })
  return [style(title, 'bold'), ...lines]
}
