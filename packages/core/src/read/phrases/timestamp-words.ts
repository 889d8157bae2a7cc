/**
 * Words that stand around a date in a line that is nothing but a date.
 *
 * @example 'Published on Thursday 5 March 2026 at 14:30 · 3 min read'
 */
export const TIMESTAMP_WORDS: ReadonlySet<string> = new Set(
  'published publication posted updated update modified changed last first created on at in date dated time day release released am pm a.m p.m noon midnight local gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest ist aest aedt nzst z monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun min mins minute minutes hour hours hr hrs ago yesterday today just now read to and of the st nd rd th originally'.split(
    ' ',
  ),
)

/**
 * First words that tell that the date behind them is the one of the last change.
 *
 * @example 'Updated 6 March 2026'
 */
export const MODIFIED_STARTS: readonly string[] = [
  'updated',
  'last updated',
  'update',
  'modified',
  'last modified',
  'changed',
  'last changed',
]
