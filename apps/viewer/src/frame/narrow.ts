/** Whether the page shows one half at a time and the selected claim at its foot; the same width as in narrow.css. */
export function isNarrow(): boolean {
  return window.matchMedia('(max-width: 56rem)').matches
}
