import type { Leak } from './leaked-lines.ts'

/** The lines that leaked, by tool and page, as text for the terminal. */
export function leakExamples(
  tools: readonly {
    readonly name: string
    readonly pages: readonly { readonly id: string; readonly leaks: readonly Leak[] }[]
  }[],
): string {
  return tools
    .flatMap(({ name, pages }) => [
      `Leaks of ${name}: ${pages.length} pages`,
      ...pages.flatMap(({ id, leaks }) => leaks.map(({ kind, line }) => `  ${id.slice(0, 12)}  ${kind}: ${line}`)),
      '',
    ])
    .join('\n')
}
