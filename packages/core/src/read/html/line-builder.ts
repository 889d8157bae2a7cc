import type { PlacedLink } from '../place.ts'
import type { PageElement, PageLine } from './page.ts'

/** White space that a browser shows as one space, and the line breaks of Unicode, which would part a block in two. */
const WHITE_SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/g

/**
 * Builds the visible text of a page, one block a line: white space collapsed, blank lines left out. No-break spaces stay.
 */
export class LineBuilder {
  readonly lines: PageLine[] = []
  readonly #texts: string[] = []
  #length = 0
  #current = ''
  #element: PageElement | null = null
  #links: { start: number; end: number; href: string }[] = []
  #breaks = 0

  /** Text inside an element. The line belongs to the block element of its first words. */
  add(text: string, block: PageElement): void {
    const collapsed = text.replace(WHITE_SPACE, ' ')
    if (collapsed === ' ' || collapsed === '') {
      if (collapsed !== '' && this.#current !== '' && !this.#current.endsWith(' ')) this.#current += ' '
      return
    }
    this.#breaks = 0
    this.#element ??= block
    this.#current +=
      collapsed.startsWith(' ') && (this.#current === '' || this.#current.endsWith(' '))
        ? collapsed.slice(1)
        : collapsed
  }

  /** A `<br>`: one is a space, two in a row part paragraphs. */
  lineBreak(): void {
    this.#breaks++
    if (this.#breaks >= 2) this.flush()
    else if (this.#current !== '' && !this.#current.endsWith(' ')) this.#current += ' '
  }

  /** Where the next text would stand, for `link`. */
  position(): number {
    return this.#current.length
  }

  /** Notes that the text from `start` to here is a link. */
  link(start: number, href: string): void {
    const end = this.#current.length
    if (start < end) this.#links.push({ start, end, href })
  }

  /** Ends the line. */
  flush(): void {
    const text = this.#current.trim()
    if (text !== '' && this.#element) {
      const lead = this.#current.length - this.#current.trimStart().length
      const start = this.#length === 0 ? 0 : this.#length + 1
      const links = this.#links.flatMap((link) => placed(link, lead, text, start))
      const linked = links.reduce((sum, { span }) => sum + span.end - span.start, 0)
      this.lines.push({
        span: { start, end: start + text.length },
        element: this.#element,
        links,
        linkShare: Math.min(1, linked / text.length),
      })
      this.#texts.push(text)
      this.#length = start + text.length
    }
    this.#current = ''
    this.#element = null
    this.#links = []
    this.#breaks = 0
  }

  text(): string {
    return this.#texts.join('\n')
  }
}

/** A link moved to its place in the whole text, without white space at its ends. */
function placed(
  link: { readonly start: number; readonly end: number; readonly href: string },
  lead: number,
  text: string,
  offset: number,
): PlacedLink[] {
  let start = Math.max(0, link.start - lead)
  let end = Math.min(text.length, link.end - lead)
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && text.charAt(end - 1).trim() === '') end--
  return start < end ? [{ span: { start: offset + start, end: offset + end }, href: link.href }] : []
}
