/** Tags that a page has and that nobody writes by chance in plain text. */
const PAGE_TAGS =
  /<(?:!doctype\s+html|html|head|body|title|meta|article|div|p|br|h[1-6]|ul|ol|li|section|header|main|span|table|blockquote|figure)(?:\s[^<>]{0,500})?\s?\/?>/gi
/** So many of them make a page; one alone may be talked about. */
const LEAST_TAGS = 3
/** Tags stand at the start of a page, behind comments and scripts at most. */
const LOOKED_AT = 200_000

/**
 * Whether a text is HTML: it begins with a doctype or a page's first tags, or has several real tags, an end tag among them.
 *
 * @example
 * looksLikeHtml('<p>The ferry</p><p>did not sail.</p>') // true
 * looksLikeHtml('He typed <br> and x < y.') // false
 */
export function looksLikeHtml(input: string): boolean {
  const head = input.slice(0, LOOKED_AT)
  if (/^\s*<(?:!doctype\s+html|html|head|body|article|div|p|h1)[\s>]/i.test(head)) return true
  let count = 0
  for (const _tag of head.matchAll(PAGE_TAGS)) {
    count++
    if (count >= LEAST_TAGS)
      return /<\/(?:html|head|body|article|div|p|h[1-6]|ul|ol|li|section|span|table|blockquote|figure)>/i.test(head)
  }
  return false
}
