import { parseHTML } from 'linkedom'

/** Elements that stand on lines of their own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i
const UNSEEN = /^(?:head|noscript|script|style|template)$/i

/**
 * The text of a piece of HTML, a block a line, white space folded. The other tools hand back HTML; this makes the plain
 * text that is scored, the same for all of them.
 *
 * @example
 * htmlToLines('<p>One <b>line</b>.</p><p>Another.</p>') // 'One line.\nAnother.'
 */
export function htmlToLines(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const pieces: string[] = []
  // A stack of its own: a page may nest deeper than the call stack. `null` stands for the end of a line.
  const stack: (Node | null)[] = [document.body]
  while (stack.length > 0) {
    const node = stack.pop() as Node | null
    if (node === null) pieces.push('\n')
    else if (node.nodeType === 3) pieces.push((node.textContent ?? '').replaceAll(/\s+/g, ' '))
    else if (node.nodeType === 1 && !UNSEEN.test(node.nodeName)) {
      const block = BLOCK.test(node.nodeName)
      if (block) {
        pieces.push('\n')
        stack.push(null)
      }
      for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child)
    }
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
