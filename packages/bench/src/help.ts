import type { Command, Option } from './command.ts'

/** Options that every command has. */
export const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: 'print the figures as JSON' },
  markdown: { type: 'boolean', help: 'print the tables as Markdown' },
  help: { type: 'boolean', help: 'print this help' },
}

/** The list of commands. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    'usage: npm run bench -- COMMAND [OPTION…]',
    '',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'The corpora are looked for in HEARSAY_CORPORA, else in ../shared/corpora beside the repository;',
    'the scorers in HEARSAY_BENCH, else in bench beside the corpora; the seed article in HEARSAY_SEED,',
    'else in ../shared/seed. `npm run bench -- COMMAND --help` tells the options of a command.',
    '',
  ].join('\n')
}

/** The options of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS })
  return [
    `usage: npm run bench -- ${command.name} [OPTION…]`,
    '',
    `${command.summary}.`,
    '',
    ...columns(options.map(([name, { value, help }]) => [`--${name}${value ? ` ${value}` : ''}`, help])),
    '',
  ].join('\n')
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
