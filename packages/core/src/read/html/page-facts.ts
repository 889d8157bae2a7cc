import { MAX_SCRIPT_LENGTH, MAX_SCRIPTS } from './limits.ts'
import type { PageElement, PageTime } from './page.ts'
import type { Attributes } from './tokenize-page.ts'

/** Words that are collected while an element is open. */
export interface Collected {
  readonly kind: 'title' | 'structured-data' | 'author' | 'time'
  readonly itemprop: string
  /** What an attribute says instead of the words. */
  readonly value: string | undefined
  text: string
}

const MOST_AUTHORS = 12
const MOST_TIMES = 50
/** Longest author or time that is collected; what is longer is no name and no date. */
const MOST_LENGTH = 300

/** What a page says about itself, collected while it is read. */
export class PageFacts {
  readonly metas = new Map<string, string>()
  readonly structuredData: string[] = []
  readonly authors: string[] = []
  readonly times: PageTime[] = []
  title = ''
  language: string | null = null
  canonicalUrl: string | null = null

  /** Notes an element that tells something by its attributes alone. */
  note(tag: string, attributes: Attributes): void {
    if (tag === 'html') this.language ??= attributes.get('lang')?.trim() || null
    if (tag === 'meta') this.#noteMeta(attributes)
    if (tag === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
      this.canonicalUrl ??= attributes.get('href') ?? null
    }
  }

  /** Begins to collect the words of an element, where they tell something about the page. */
  begin(tag: string, attributes: Attributes, { itemprop }: PageElement, unseen: boolean): Collected | null {
    const collected = (kind: Collected['kind'], value?: string): Collected => ({ kind, itemprop, value, text: '' })
    if (tag === 'title') return collected('title')
    if (tag === 'script') return /ld\+json/i.test(attributes.get('type') ?? '') ? collected('structured-data') : null
    if (unseen) return null
    if (tag === 'time' || /\bdate(?:published|modified)\b/.test(itemprop)) {
      return collected('time', attributes.get('datetime') ?? attributes.get('content'))
    }
    const isAuthor = /\bauthor\b/i.test(attributes.get('rel') ?? '') || /\bauthor\b/.test(itemprop)
    return isAuthor ? collected('author', attributes.get('content')) : null
  }

  /** Adds words, up to a limit. */
  add(collected: Collected, text: string): void {
    const limit = collected.kind === 'structured-data' ? MAX_SCRIPT_LENGTH : MOST_LENGTH
    if (collected.text.length < limit) collected.text += text.slice(0, limit - collected.text.length)
  }

  /** Keeps what was collected, the element having ended. */
  end({ kind, text, value, itemprop }: Collected): void {
    if (kind === 'structured-data') {
      if (this.structuredData.length < MAX_SCRIPTS) this.structuredData.push(text)
      return
    }
    const words = (value ?? text).replace(/\s+/g, ' ').trim()
    if (kind === 'title') this.title ||= words
    if (kind === 'author' && this.authors.length < MOST_AUTHORS) this.authors.push(words)
    if (kind === 'time' && this.times.length < MOST_TIMES) this.times.push({ value: words, itemprop })
  }

  #noteMeta(attributes: Attributes): void {
    const content = attributes.get('content')?.trim()
    if (!content) return
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributes.get(attribute)?.trim().toLowerCase()
      if (name && name.length <= 100 && !this.metas.has(name)) this.metas.set(name, content)
    }
  }
}
