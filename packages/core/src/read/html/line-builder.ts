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
  /** The line so far, in pieces: looking at the end of a string that grows would cost its whole length every time. */
  #pieces: string[] = []
  #position = 0
  #endsInSpace = true
  #element: PageElement | null = null
  #links: { start: number; end: number; href: string }[] = []
  #openLink: { readonly start: number; readonly href: string } | null = null
  #breaks = 0

  /** Text inside an element. The line belongs to the block element of its first words. */
  add(text: string, block: PageElement): void {
    const collapsed = text.replace(WHITE_SPACE, ' ')
    if (collapsed === ' ') this.#space()
    if (collapsed === ' ' || collapsed === '') return
    this.#breaks = 0
    this.#element ??= block
    this.#append(this.#endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed)
  }

  /** A `<br>`: one is a space, two in a row part paragraphs. */
  lineBreak(): void {
    this.#breaks++
    if (this.#breaks >= 2) this.flush()
    else this.#space()
  }

  /** Begins a link. Links do not nest: one that is open ends here. */
  openLink(href: string): void {
    this.closeLink()
    this.#openLink = { start: this.#position, href }
  }

  closeLink(): void {
    if (!this.#openLink) return
    const { start, href } = this.#openLink
    if (start < this.#position) this.#links.push({ start, end: this.#position, href })
    this.#openLink = null
  }

  /** Ends the line. */
  flush(): void {
    const href = this.#openLink?.href
    this.closeLink()
    const line = this.#pieces.join('')
    const text = line.trim()
    if (text !== '' && this.#element) {
      const lead = line.length - line.trimStart().length
      const start = this.#length === 0 ? 0 : this.#length + 1
      const links = this.#links.flatMap((link) => placed(link, lead, text, start))
      const linked = links.reduce((sum, { span, href }) => sum + (href.startsWith('#') ? 0 : span.end - span.start), 0)
      this.lines.push({
        span: { start, end: start + text.length },
        element: this.#element,
        links,
        linkShare: Math.min(1, linked / text.length),
      })
      this.#texts.push(text)
      this.#length = start + text.length
    }
    this.#pieces = []
    this.#position = 0
    this.#endsInSpace = true
    this.#element = null
    this.#links = []
    this.#breaks = 0
    // A link around several blocks goes on in the next line.
    if (href !== undefined) this.#openLink = { start: 0, href }
  }

  #space(): void {
    if (!this.#endsInSpace) this.#append(' ')
  }

  #append(piece: string): void {
    this.#pieces.push(piece)
    this.#position += piece.length
    this.#endsInSpace = piece.endsWith(' ')
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
