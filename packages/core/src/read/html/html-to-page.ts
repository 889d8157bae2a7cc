import { isHidden } from './hidden.ts'
import { MAX_ELEMENTS } from './limits.ts'
import { LineBuilder } from './line-builder.ts'
import { nameWords } from './name-words.ts'
import { OpenElements } from './open-elements.ts'
import type { Page, PageElement } from './page.ts'
import { type Collected, PageFacts } from './page-facts.ts'
import { BLOCK_TAGS, UNSEEN_TAGS, VOID_TAGS } from './tag-names.ts'
import { type Attributes, tokenizePage } from './tokenize-page.ts'

/** An element while it is open. */
interface OpenElement {
  readonly tag: string
  /** The element as later steps see it. */
  readonly element: PageElement
  /** The nearest block element, itself among them. */
  readonly block: PageElement
  readonly isBlock: boolean
  readonly isLink: boolean
  /** Whether no reader sees it, because of it or of an element around it. */
  readonly unseen: boolean
  /** What is collected from it about the page. */
  readonly collected: Collected | null
  /** Where its words go besides the text of the page: to itself, or to an element around it. */
  readonly target: Collected | null
}

/**
 * HTML → the visible text in reading order, its lines with the elements that hold them, and what the page says about
 * itself. One pass over the tags; depth and number of elements are bounded.
 */
export function htmlToPage(html: string): Page {
  const root: PageElement = { tag: 'html', index: 0, parent: null, words: [], itemprop: '', role: '' }
  const elements: PageElement[] = [root]
  const lines = new LineBuilder()
  const facts = new PageFacts()
  let count = 0

  const open = new OpenElements<OpenElement>((ended) => {
    if (ended.isLink) lines.closeLink()
    if (ended.isBlock && !ended.unseen) lines.flush()
    if (ended.collected) facts.end(ended.collected)
  })

  const opened = (tag: string, attributes: Attributes): void => {
    count++
    facts.note(tag, attributes)
    const around = open.innermost
    if (tag === 'br' && !around?.unseen) lines.lineBreak()
    if (VOID_TAGS.has(tag) && !BLOCK_TAGS.has(tag)) return
    open.endImplied(tag)
    const parent = open.innermost
    const parentBlock = parent?.block ?? root
    const isBlock = BLOCK_TAGS.has(tag) || (tag.includes('-') && !isOneLine(parentBlock))
    if (isBlock && !parent?.unseen) lines.flush()
    if (VOID_TAGS.has(tag)) return
    if (open.isFull()) {
      open.pushBeyond(tag)
      return
    }
    const element = toElement(tag, attributes, parent?.element ?? root, elements.length)
    elements.push(element)
    const unseen = (parent?.unseen ?? false) || UNSEEN_TAGS.has(tag) || isHidden(tag, element, attributes)
    const href = tag === 'a' && !unseen ? attributes.get('href') : undefined
    if (href !== undefined) lines.openLink(href)
    const collected = facts.begin(tag, attributes, element, unseen)
    open.push({
      tag,
      element,
      block: isBlock ? element : parentBlock,
      isBlock,
      isLink: href !== undefined,
      unseen,
      collected,
      target: collected ?? parent?.target ?? null,
    })
  }

  tokenizePage(html, {
    open: opened,
    close(tag) {
      if (tag === 'br') lines.lineBreak()
      else open.end(tag)
    },
    text(text) {
      const inner = open.innermost
      if (inner?.target) facts.add(inner.target, text)
      if (!inner?.unseen) lines.add(text, inner?.block ?? root)
    },
    done: () => count >= MAX_ELEMENTS,
  })
  open.endAll()
  lines.flush()
  const { title, language, metas, canonicalUrl, structuredData, authors, times } = facts
  return {
    text: lines.text(),
    elements,
    lines: lines.lines,
    title,
    language,
    metas,
    canonicalUrl,
    structuredData,
    authors,
    times,
    truncated: { depth: open.truncated, count: count >= MAX_ELEMENTS },
  }
}

function toElement(tag: string, attributes: Attributes, parent: PageElement, index: number): PageElement {
  return {
    tag,
    index,
    parent,
    words: nameWords(attributes),
    itemprop: attributes.get('itemprop')?.toLowerCase() ?? '',
    role: attributes.get('role')?.toLowerCase() ?? '',
  }
}

/** Whether a block is one line by its nature: an element with a name of the page's own is part of it, elsewhere a block. */
function isOneLine({ tag }: PageElement): boolean {
  return /^(?:p|h[1-6]|li|figcaption|td|dd|dt)$/.test(tag)
}
