import { z } from 'zod'

/** How deep structured data is looked into, and how many nodes are looked at. */
const MAX_DEPTH = 12
const MAX_NODES = 5_000

/** A text, a list of which the first text counts, or an object with a name or value. Anything else is nothing. */
const Text = z.preprocess((value) => textOf(value, 0), z.string().max(5_000).nullable().catch(null))

/** The fields of a node that a news article has, picked one by one: nothing else of the page's data comes through. */
const ArticleNode = z.object({
  headline: Text,
  description: Text,
  datePublished: Text,
  dateModified: Text,
  articleSection: Text,
  inLanguage: Text,
  author: z.unknown().optional(),
  creator: z.unknown().optional(),
  publisher: z.unknown().optional(),
})

/** What structured data says about the article. */
export interface StructuredArticle {
  readonly headline: string | null
  readonly description: string | null
  readonly datePublished: string | null
  readonly dateModified: string | null
  readonly section: string | null
  readonly language: string | null
  /** As written: names, maybe with roles or several in one. */
  readonly authors: readonly string[]
  readonly publisher: string | null
}

/** The result, and how many scripts were no JSON. */
export interface StructuredData {
  readonly article: StructuredArticle | null
  readonly unreadable: number
}

const ARTICLE_TYPE = /Article$|Posting$|^Report$|^Review$/

/**
 * Reads the JSON-LD of a page: graphs, lists and nested nodes, down to a limit. Of several articles the first that has a headline
 * and a date or author counts.
 */
export function readJsonLd(scripts: readonly string[]): StructuredData {
  const nodes: Node[] = []
  let unreadable = 0
  for (const script of scripts) {
    const value = parsed(script)
    if (value === undefined) unreadable++
    else collectNodes(value, nodes)
  }
  const names = namesById(nodes)
  const articles = nodes
    .filter(({ value }) => typesOf(value['@type']).some((type) => ARTICLE_TYPE.test(type)))
    .slice(0, 50)
    .flatMap(({ value }) => toArticle(value, names) ?? [])
  const complete = articles.find(
    ({ headline, datePublished, authors }) => headline && (datePublished || authors.length > 0),
  )
  return {
    article:
      complete ?? articles.find(({ headline, datePublished }) => headline || datePublished) ?? articles[0] ?? null,
    unreadable,
  }
}

interface Node {
  readonly value: Readonly<Record<string, unknown>>
}

/** JSON, also when it is wrapped in a comment or CDATA, or has raw line breaks inside its texts. */
function parsed(script: string): unknown {
  const start = script.search(/[{[]/)
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'))
  if (start < 0 || end < start) return undefined
  const json = script.slice(start, end + 1)
  try {
    return JSON.parse(json)
  } catch {
    try {
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' '))
    } catch {
      return undefined
    }
  }
}

/** All objects down to the limit, the outer before the inner. A list of open ends instead of recursion: depth costs no stack. */
function collectNodes(root: unknown, nodes: Node[]): void {
  let level: unknown[] = [root]
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && nodes.length < MAX_NODES; depth++) {
    const next: unknown[] = []
    for (const value of level) {
      if (nodes.length >= MAX_NODES) return
      if (Array.isArray(value)) {
        for (const item of value.slice(0, MAX_NODES)) next.push(item)
      } else if (isRecord(value)) {
        nodes.push({ value })
        for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) next.push(item)
      }
    }
    level = next.slice(0, MAX_NODES)
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Graphs name people once and point to them by `@id`. */
function namesById(nodes: readonly Node[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { value } of nodes) {
    const id = value['@id']
    const name = textOf(value.name, 0)
    if (typeof id === 'string' && name !== null) names.set(id, name)
  }
  return names
}

function toArticle(
  value: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): StructuredArticle | null {
  const node = ArticleNode.safeParse(value)
  if (!node.success) return null
  const { headline, description, datePublished, dateModified, articleSection, inLanguage, author, creator, publisher } =
    node.data
  return {
    headline,
    description,
    datePublished,
    dateModified,
    section: articleSection,
    language: inLanguage,
    authors: namesOf(author ?? creator, names),
    publisher: namesOf(publisher, names)[0] ?? null,
  }
}

function namesOf(value: unknown, names: ReadonlyMap<string, string>): readonly string[] {
  const items = Array.isArray(value) ? value.slice(0, 50) : [value]
  return items.flatMap((item: unknown) => {
    const lists = isRecord(item) && Array.isArray(item.name) ? item.name.slice(0, 50) : null
    if (lists) return lists.filter((name: unknown) => typeof name === 'string')
    const id = isRecord(item) ? item['@id'] : undefined
    const name = isRecord(item)
      ? (textOf(item.name, 0) ?? (typeof id === 'string' ? (names.get(id) ?? null) : null))
      : textOf(item, 0)
    return name === null ? [] : [name]
  })
}

function textOf(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (depth > 3) return null
  if (Array.isArray(value))
    return textOf(
      value.find((item) => textOf(item, depth + 1) !== null),
      depth + 1,
    )
  if (isRecord(value)) return textOf(value['@value'] ?? value.name, depth + 1)
  return null
}

function typesOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value.slice(0, 10) : [value]).filter((type: unknown) => typeof type === 'string')
}
