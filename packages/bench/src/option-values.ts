import { BenchError } from './bench-error.ts'
import type { OptionValues } from './command.ts'

/**
 * The value of an option that takes one of some words.
 *
 * @throws BenchError when it is none of them
 */
export function choice<T extends string>(values: OptionValues, name: string, words: readonly T[], fallback: T): T {
  const value = values[name] ?? fallback
  const found = words.find((word) => word === value)
  if (found === undefined) throw new BenchError(`--${name} takes ${words.join(' or ')}, not ${value}.`)
  return found
}

/**
 * The value of an option that takes a whole number of at least 1; `fallback` when it was not given.
 *
 * @throws BenchError when it is no such number
 */
export function count(values: OptionValues, name: string, fallback: number): number {
  const value = values[name]
  if (value === undefined) return fallback
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1)
    throw new BenchError(`--${name} takes a whole number of at least 1, not ${value}.`)
  return number
}

/** The value of an option that takes any word; null when it was not given. */
export function word(values: OptionValues, name: string): string | null {
  const value = values[name]
  return typeof value === 'string' ? value : null
}
