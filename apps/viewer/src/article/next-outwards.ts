/**
 * Which claim a click means where several cover the same words: the innermost, and with each further click the one
 * around it, then the innermost again.
 *
 * @param covering ids of the claims there, outermost first
 * @param selected the claim selected now, if any
 */
export function nextOutwards(covering: readonly string[], selected: string | null): string | null {
  const at = selected === null ? -1 : covering.indexOf(selected)
  return (at > 0 ? covering[at - 1] : covering.at(-1)) ?? null
}
