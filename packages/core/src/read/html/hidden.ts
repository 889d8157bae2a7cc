import type { PageElement } from './page.ts'
import type { Attributes } from './tokenize-page.ts'

/**
 * Class words of text for screen readers alone.
 *
 * @example 'visually-hidden', 'sr-only'
 */
const HIDDEN_NAMES =
  /\b(?:visually ?hidden|sr only|screen reader(?: text| only)?|visuallyhidden|screenreader|u hidden|is hidden)\b/
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i

/** Whether an element says that it is not shown. Style sheets are not read. */
export function isHidden(tag: string, { words }: PageElement, attributes: Attributes): boolean {
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  if (tag === 'dialog' && !attributes.has('open')) return true
  const style = attributes.get('style')
  if (style !== undefined && HIDDEN_STYLE.test(style)) return true
  return words.length > 0 && HIDDEN_NAMES.test(words.join(' '))
}
