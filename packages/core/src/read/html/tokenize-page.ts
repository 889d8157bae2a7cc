import { Tokenizer } from 'htmlparser2'
import { MAX_ATTRIBUTES, MAX_VALUE_LENGTH } from './limits.ts'

/** Attributes that anything later asks for; the others are not kept. */
const KEPT_ATTRIBUTES = new Set([
  'aria-hidden',
  'class',
  'content',
  'data-component',
  'data-testid',
  'datetime',
  'hidden',
  'href',
  'id',
  'itemprop',
  'lang',
  'name',
  'open',
  'property',
  'rel',
  'role',
  'style',
  'type',
])

/** Attribute names in lower case → values with entities decoded. */
export type Attributes = ReadonlyMap<string, string>

/** What a page is made of, in order. Tag names are in lower case. */
export interface PageEvents {
  open(tag: string, attributes: Attributes): void
  close(tag: string): void
  text(text: string): void
  /** Whether enough was read. Asked after each start tag. */
  done(): boolean
}

const NO_ATTRIBUTES: Attributes = new Map()

/**
 * Reads the tags and texts of a page, in one pass. Text is handed over in pieces, entities decoded. Comments, doctypes and
 * instructions are left out.
 */
export function tokenizePage(html: string, events: PageEvents): void {
  let tag = ''
  let attributes: Map<string, string> | null = null
  let seen = 0
  let name: string | null = null
  let value = ''
  const opened = () => {
    events.open(tag, attributes ?? NO_ATTRIBUTES)
    attributes = null
    seen = 0
    if (events.done()) tokenizer.pause()
  }
  const ignored = () => {}
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase()
      },
      onattribname(start, end) {
        const written = seen < MAX_ATTRIBUTES && end - start <= 16 ? html.slice(start, end).toLowerCase() : ''
        seen++
        name = KEPT_ATTRIBUTES.has(written) && !attributes?.has(written) ? written : null
        value = ''
      },
      onattribdata(start, end) {
        if (name !== null && value.length < MAX_VALUE_LENGTH) {
          value += html.slice(start, Math.min(end, start + MAX_VALUE_LENGTH))
        }
      },
      onattribentity(codePoint) {
        if (name !== null && value.length < MAX_VALUE_LENGTH) value += fromCodePoint(codePoint)
      },
      onattribend() {
        if (name === null) return
        attributes ??= new Map()
        attributes.set(name, value)
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(start, end) {
        events.close(html.slice(start, end).toLowerCase())
      },
      ontext(start, end) {
        events.text(html.slice(start, end))
      },
      ontextentity(codePoint) {
        events.text(fromCodePoint(codePoint))
      },
      oncdata: ignored,
      oncomment: ignored,
      ondeclaration: ignored,
      onprocessinginstruction: ignored,
      onend: ignored,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

function fromCodePoint(codePoint: number): string {
  return codePoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codePoint)
}
