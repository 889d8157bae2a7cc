/**
 * The day of a date as a tool gives it, as YYYY-MM-DD: the first ten characters where it is ISO 8601 (the day as the
 * page has it, in its own time zone), else what `Date` reads, in UTC; null when it reads nothing.
 */
export function toIsoDay(date: string | null | undefined): string | null {
  if (!date) return null
  if (/^\d{4}-\d\d-\d\d/.test(date)) return date.slice(0, 10)
  const time = Date.parse(date)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}
