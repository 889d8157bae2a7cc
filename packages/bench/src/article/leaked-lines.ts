import { LEAK_PATTERNS, type LeakPattern, LONGEST_LEAK } from './leak-patterns.ts'

/** A line of a predicted body that is boilerplate. */
export interface Leak {
  readonly kind: LeakPattern['name']
  readonly line: string
}

const fold = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/**
 * The lines of a predicted body that match a leak pattern and do not stand in the gold body. (Some gold bodies hold
 * such a line; who keeps it there is right.)
 */
export function leakedLines(body: string, goldBody: string): Leak[] {
  let gold: string | undefined
  const leaks: Leak[] = []
  for (const raw of body.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.length > LONGEST_LEAK) continue
    const kind = LEAK_PATTERNS.find(({ pattern }) => pattern.test(line))?.name
    if (kind === undefined) continue
    gold ??= ` ${fold(goldBody)} `
    if (!gold.includes(` ${fold(line)} `)) leaks.push({ kind, line })
  }
  return leaks
}
