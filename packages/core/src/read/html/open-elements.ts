import { MAX_DEPTH } from './limits.ts'
import { IMPLIED_ENDS, INLINE_TAGS, PARAGRAPH_ENDERS, SCOPE_TAGS, TABLE_TAGS } from './tag-names.ts'

/** Anything with a tag name can be open. */
interface Tagged {
  readonly tag: string
}

/** How far up an implied end is looked for. */
const REACH = 24

/**
 * The elements that are open while a page is read: a stack that ends what its start and end tags imply, and that keeps no more
 * than `MAX_DEPTH` elements. A start tag beyond the limit is counted, so that its end tag does not end another.
 */
export class OpenElements<T extends Tagged> {
  readonly #stack: T[] = []
  /** Start tags beyond the limit that still wait for their end tags. */
  readonly #beyond = new Map<string, number>()
  readonly #ended: (element: T) => void
  truncated = false

  /** @param ended is called for every element that ends, the innermost first */
  constructor(ended: (element: T) => void) {
    this.#ended = ended
  }

  get innermost(): T | undefined {
    return this.#stack.at(-1)
  }

  /** Whether there is room for one more. */
  isFull(): boolean {
    return this.#stack.length >= MAX_DEPTH
  }

  /** Ends what a start tag ends without saying so: a paragraph before a block, an item before the next. */
  endImplied(tag: string): void {
    if (PARAGRAPH_ENDERS.has(tag)) this.#endNearest((open) => open === 'p')
    const ends = IMPLIED_ENDS.get(tag)
    while (ends && this.#endNearest((open) => ends.has(open))) {}
  }

  push(element: T): void {
    this.#stack.push(element)
  }

  /** Notes a start tag for which there is no room. */
  pushBeyond(tag: string): void {
    this.truncated = true
    this.#beyond.set(tag, (this.#beyond.get(tag) ?? 0) + 1)
  }

  /** Ends the nearest open element of a name and what is open inside it. An end tag that ends nothing is ignored. */
  end(tag: string): void {
    const beyond = this.#beyond.get(tag) ?? 0
    if (beyond > 0) {
      this.#beyond.set(tag, beyond - 1)
      return
    }
    const isInline = INLINE_TAGS.has(tag)
    const isTable = TABLE_TAGS.has(tag)
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const open = this.#stack[i]?.tag ?? ''
      if (open === tag) {
        this.#endFrom(i)
        return
      }
      if (isInline && !INLINE_TAGS.has(open)) return
      if (!isTable && SCOPE_TAGS.has(open)) return
      if (isTable && open === 'table') return
    }
  }

  endAll(): void {
    this.#endFrom(0)
  }

  #endNearest(isWanted: (tag: string) => boolean): boolean {
    for (let i = this.#stack.length - 1; i >= 0 && i > this.#stack.length - REACH; i--) {
      const open = this.#stack[i]?.tag ?? ''
      if (isWanted(open)) {
        this.#endFrom(i)
        return true
      }
      if (!INLINE_TAGS.has(open)) return false
    }
    return false
  }

  #endFrom(index: number): void {
    while (this.#stack.length > index) {
      const element = this.#stack.pop()
      if (element) this.#ended(element)
    }
  }
}
