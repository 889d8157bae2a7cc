/** SGR codes: what switches each style on and off. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const

export type StyleName = keyof typeof CODES

/** Puts a style on a text, or leaves it plain where colours are off. */
export type Styler = (text: string, ...styles: readonly StyleName[]) => string

/**
 * The styler of a run.
 *
 * @example
 * createStyler(true)('said', 'bold') // '\u001B[1msaid\u001B[22m'
 */
export function createStyler(enabled: boolean): Styler {
  if (!enabled) return (text) => text
  return (text, ...styles) =>
    styles.reduce((styled, name) => `\u001B[${CODES[name][0]}m${styled}\u001B[${CODES[name][1]}m`, text)
}

/**
 * Whether to use colours: `--no-color` and NO_COLOR (https://no-color.org) say no, then FORCE_COLOR says yes or, with 0,
 * no; else they are for terminals that are not dumb.
 */
export function wantsColor(
  flag: boolean,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (!flag || env.NO_COLOR) return false
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}
