/** Brings an element into view, smoothly where the reader does not mind movement. */
export function scrollTo(element: Element, block: ScrollLogicalPosition) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block, inline: 'nearest', behavior: still ? 'instant' : 'smooth' })
}
