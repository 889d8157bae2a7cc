import { findDate } from '../find-date.ts'
import type { Metadata } from '../metadata.ts'
import { authorNames } from './author-names.ts'
import { decodeEntities } from './decode-entities.ts'
import { readJsonLd } from './json-ld.ts'
import { withoutSiteName } from './site-name.ts'

/** What a page says about itself, as it stands there. */
export interface PageFacts {
  readonly title: string
  readonly language: string | null
  readonly metas: ReadonlyMap<string, string>
  readonly canonicalUrl: string | null
  readonly structuredData: readonly string[]
  readonly authors: readonly string[]
  readonly times: readonly { readonly value: string; readonly itemprop: string }[]
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'last-modified',
  'dcterms.modified',
]
const AUTHOR = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'authors',
]

/** The metadata, and whether structured data could not be read. */
export interface PageMetadata {
  readonly metadata: Metadata
  readonly unreadable: number
}

/**
 * Puts together what JSON-LD, OpenGraph, meta tags and elements say, the most trusted first: for dates and authors JSON-LD, for titles
 * all of them.
 *
 * @param url where the page was read; its host names the site
 */
export function pageMetadata(page: PageFacts, url: string | null): PageMetadata {
  const { article, unreadable } = readJsonLd(page.structuredData)
  const meta = (...names: readonly string[]) => firstText(names.map((name) => page.metas.get(name)))
  const publisher = meta('og:site_name') ?? clean(article?.publisher)
  const canonicalUrl = webAddress(page.canonicalUrl ?? meta('og:url'))
  const sites = [
    publisher,
    clean(article?.publisher),
    meta('application-name'),
    siteOf(url),
    siteOf(canonicalUrl),
  ].filter((site) => site !== null)
  const titles = [article?.headline, meta('og:title'), meta('twitter:title'), page.title]
  return {
    unreadable,
    metadata: {
      titles: distinct(
        titles
          .map(clean)
          .filter((title) => title !== null)
          .map((title) => withoutSiteName(title, sites)),
      ),
      description: clean(article?.description) ?? meta('og:description', 'description', 'twitter:description'),
      authors: authorsOf(article?.authors ?? [], page, sites),
      publisher,
      section: clean(article?.section) ?? meta('article:section', 'parsely-section', 'section'),
      publishedAt:
        firstDate([article?.datePublished, ...PUBLISHED.map((name) => page.metas.get(name)), timeOf(page)]) ??
        dateInAddress(url ?? canonicalUrl),
      modifiedAt: firstDate([article?.dateModified, ...MODIFIED.map((name) => page.metas.get(name))]),
      canonicalUrl,
      language: languageCode(page.language ?? article?.language ?? meta('og:locale', 'content-language', 'language')),
    },
  }
}

/** The first source that names people; the site itself is no author. */
function authorsOf(structured: readonly string[], page: PageFacts, sites: readonly string[]): readonly string[] {
  const isSite = (name: string) => sites.some((site) => squeezed(site) === squeezed(name))
  const written = AUTHOR.flatMap((name) => page.metas.get(name) ?? [])
  for (const entries of [structured, ...written.map((entry) => [entry]), page.authors]) {
    const names = authorNames(entries.map(decodeEntities)).filter((name) => !isSite(name))
    if (names.length > 0) return names
  }
  return []
}

/** "/2026/03/05/" in an address. */
function dateInAddress(url: string | null): string | null {
  const found = /\/(?:19|20)\d\d\/\d{1,2}\/\d{1,2}(?=\/|$)/.exec(url?.slice(0, 500) ?? '')
  return found ? (findDate(found[0].slice(1))?.value ?? null) : null
}

function timeOf({ times }: PageFacts): string | null {
  const published = times.find(({ itemprop }) => itemprop.includes('datepublished'))
  return (published ?? times.find(({ itemprop }) => !itemprop.includes('datemodified')))?.value ?? null
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const found = value ? findDate(decodeEntities(value)) : null
    if (found) return found.value
  }
  return null
}

function firstText(values: readonly (string | undefined)[]): string | null {
  for (const value of values) {
    const text = clean(value)
    if (text !== null) return text
  }
  return null
}

/** Entities decoded, white space collapsed; null when nothing is left. */
function clean(text: string | null | undefined): string | null {
  const words = decodeEntities(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? null : words
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}

/** The name in a host: `www.karlsund-courier.example` → `karlsund-courier`. */
function siteOf(url: string | null): string | null {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url ?? '')?.[1]
  const labels = host?.replace(/^www\./i, '').split('.') ?? []
  return labels.length > 1 ? (labels.sort((a, b) => b.length - a.length)[0] ?? null) : null
}

/** An address of the web, as it stands; anything else is no address of an article. */
function webAddress(url: string | null): string | null {
  return url !== null && url.length <= 2_000 && /^https?:\/\/[^\s"<>]+$/i.test(url) ? url : null
}

/** BCP 47: `en_GB` → `en-GB`. Null for what is no language code. */
function languageCode(code: string | null): string | null {
  const written = code?.trim().replaceAll('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(written) ? written : null
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
