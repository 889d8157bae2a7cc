import { isHidden } from './hidden.ts'
import { MAX_ELEMENTS, MAX_SCRIPT_LENGTH, MAX_SCRIPTS } from './limits.ts'
import { LineBuilder } from './line-builder.ts'
import { nameWords } from './name-words.ts'
import { OpenElements } from './open-elements.ts'
import type { Page, PageElement, PageTime } from './page.ts'
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
  /** Whether no reader sees it, because of it or of an element around it. */
  readonly unseen: boolean
  readonly isLink: boolean
  /** What is collected from it. */
  readonly collect: Collected | null
  /** Where its words go besides the text of the page: to itself, or to an element around it. */
  readonly target: Collected | null
}

interface Collected {
  readonly kind: 'title' | 'structured-data' | 'author' | 'time'
  text: string
  readonly value: string | undefined
  readonly itemprop: string
}

const MOST_AUTHORS = 12
const MOST_TIMES = 50
/** Longest author or time that is collected; what is longer is no name and no date. */
const COLLECTED_LENGTH = 300

/**
 * HTML → the visible text in reading order, its lines with the elements that hold them, and what the page says about
 * itself. One pass over the tags; depth and number of elements are bounded.
 */
export function htmlToPage(html: string): Page {
  const root: PageElement = { tag: 'html', index: 0, parent: null, words: [], itemprop: '', role: '' }
  const elements: PageElement[] = [root]
  const lines = new LineBuilder()
  const metas = new Map<string, string>()
  const structuredData: string[] = []
  const authors: string[] = []
  const times: PageTime[] = []
  let title = ''
  let language: string | null = null
  let canonicalUrl: string | null = null
  let count = 0

  const open = new OpenElements<OpenElement>((ended) => {
    if (ended.isLink) lines.closeLink()
    if (ended.isBlock && !ended.unseen) lines.flush()
    if (ended.collect) collected(ended.collect)
  })

  const collected = ({ kind, text, value, itemprop }: Collected) => {
    if (kind === 'title') title ||= text.replace(/\s+/g, ' ').trim()
    else if (kind === 'structured-data' && structuredData.length < MAX_SCRIPTS) structuredData.push(text)
    else if (kind === 'author' && authors.length < MOST_AUTHORS)
      authors.push((value ?? text).replace(/\s+/g, ' ').trim())
    else if (kind === 'time' && times.length < MOST_TIMES) {
      times.push({ value: value ?? text.replace(/\s+/g, ' ').trim(), itemprop })
    }
  }

  tokenizePage(html, {
    open(tag, attributes) {
      count++
      if (tag === 'meta') return noteMeta(attributes, metas)
      if (tag === 'link') {
        if (attributes.get('rel')?.toLowerCase() === 'canonical') canonicalUrl ??= attributes.get('href') ?? null
        return
      }
      if (tag === 'br') return open.innermost?.unseen ? undefined : lines.lineBreak()
      open.endImplied(tag)
      const parent = open.innermost
      if (tag === 'html') language ??= attributes.get('lang')?.trim() || null
      if (VOID_TAGS.has(tag)) {
        if (BLOCK_TAGS.has(tag) && !parent?.unseen) lines.flush()
        return
      }
      if (open.isFull()) {
        if (BLOCK_TAGS.has(tag) && !parent?.unseen) lines.flush()
        return open.pushBeyond(tag)
      }
      const element: PageElement = {
        tag,
        index: elements.length,
        parent: parent?.element ?? root,
        words: nameWords(attributes),
        itemprop: attributes.get('itemprop')?.toLowerCase() ?? '',
        role: attributes.get('role')?.toLowerCase() ?? '',
      }
      elements.push(element)
      const unseen =
        (parent?.unseen ?? false) || UNSEEN_TAGS.has(tag) || tag === 'title' || isHidden(tag, element, attributes)
      const isBlock = BLOCK_TAGS.has(tag) || (tag.includes('-') && !isInsideLine(parent?.block))
      if (isBlock && !(parent?.unseen ?? false)) lines.flush()
      const collect = collector(tag, attributes, element, unseen)
      const href = tag === 'a' && !unseen ? attributes.get('href') : undefined
      if (href !== undefined) lines.openLink(href)
      open.push({
        tag,
        element,
        block: isBlock ? element : (parent?.block ?? root),
        isBlock,
        unseen,
        isLink: href !== undefined,
        collect,
        target: collect ?? parent?.target ?? null,
      })
    },
    close(tag) {
      if (tag === 'br') lines.lineBreak()
      else if (tag === 'p' || !VOID_TAGS.has(tag)) open.end(tag)
    },
    text(text) {
      const inner = open.innermost
      const target = inner?.target
      if (target) target.text = longer(target, text)
      if (inner?.unseen) return
      lines.add(text, inner?.block ?? root)
    },
    done: () => count >= MAX_ELEMENTS,
  })
  open.endAll()
  lines.flush()
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

/** Whether an element without a known name stands inside a line, and so is part of it. */
function isInsideLine(block: PageElement | undefined): boolean {
  return block !== undefined && /^(?:p|h[1-6]|li|figcaption|td|dd|dt)$/.test(block.tag)
}

function noteMeta(attributes: Attributes, metas: Map<string, string>): void {
  const content = attributes.get('content')?.trim()
  if (!content) return
  for (const attribute of ['property', 'name', 'itemprop']) {
    const name = attributes.get(attribute)?.trim().toLowerCase()
    if (name && name.length <= 100 && !metas.has(name)) metas.set(name, content)
  }
}

function collector(tag: string, attributes: Attributes, element: PageElement, unseen: boolean): Collected | null {
  const base = { text: '', itemprop: element.itemprop }
  if (tag === 'title') return { ...base, kind: 'title', value: undefined }
  if (tag === 'script') {
    return /ld\+json/i.test(attributes.get('type') ?? '')
      ? { ...base, kind: 'structured-data', value: undefined }
      : null
  }
  if (unseen) return null
  if (tag === 'time' || /\bdatepublished\b|\bdatemodified\b/.test(element.itemprop)) {
    return { ...base, kind: 'time', value: attributes.get('datetime') ?? attributes.get('content') }
  }
  if (/\bauthor\b/i.test(attributes.get('rel') ?? '') || /\bauthor\b/.test(element.itemprop)) {
    return { ...base, kind: 'author', value: attributes.get('content') }
  }
  return null
}

function longer({ kind, text }: Collected, more: string): string {
  const limit = kind === 'structured-data' ? MAX_SCRIPT_LENGTH : COLLECTED_LENGTH
  return text.length >= limit ? text : text + more.slice(0, limit - text.length)
}
