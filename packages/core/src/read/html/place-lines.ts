import type { BlockKind } from '../../model/article.ts'
import type { Line } from '../line.ts'
import { lineShape } from '../line-shape.ts'
import { isProse } from '../prose.ts'
import { type ElementKind, elementKinds } from './element-kind.ts'
import { findHeadline } from './find-headline.ts'
import type { Page, PageElement, PageLine } from './page.ts'

/** An element that holds so much of the running text is no boilerplate, whatever its name says. */
const TOO_MUCH = 0.3
/** The article stands in the deepest element that holds so much of the running text. */
const MAIN_SHARE = 0.65
/** The `<article>` around the headline counts when it holds so many words and so much of the running text. */
const SCOPE_WORDS = 40
const SCOPE_SHARE = 0.15
/** Running text is not made of links. */
const MOST_LINKS = 0.45
/** A paragraph counts so many words at most, so that a page of terms does not outweigh an article. */
const MOST_WORDS = 120
/** Kinds that no kind of an inner element overrules: a caption among the teasers is a teaser. */
const FIRM: ReadonlySet<BlockKind> = new Set([
  'related',
  'notice',
  'advert',
  'share',
  'comment',
  'navigation',
  'footer',
  'other',
])

/**
 * Says for every line of a page what its elements tell: its kind where they tell one, and whether it stands in the part of
 * the page that holds the article. That part is found by its running text: the deepest element that holds most of what
 * stands in no boilerplate, inside the `<article>` of the headline where there is one.
 *
 * @param titles what the page calls itself, the most trusted first
 */
export function placeLines(page: Page, titles: readonly string[]): readonly Line[] {
  const words = page.lines.map(({ span, linkShare }) => {
    const shape = lineShape(page.text.slice(span.start, span.end))
    return isProse(shape) && linkShare < MOST_LINKS ? Math.min(shape.words, MOST_WORDS) : 0
  })
  const kinds = resolvedKinds(page, massOf(page, words))
  const kindOf = ({ element }: PageLine) => kinds[element.index] ?? null
  const open = words.map((count, index) => {
    const line = page.lines[index]
    return line && isFirm(kindOf(line)) ? 0 : count
  })
  const headline = findHeadline(page, titles)
  const main = mainElement(page, massOf(page, open), headline)
  const inMain = insideOf(page.elements, main)
  return page.lines.map((line) => {
    const kind = line === headline ? { kind: 'headline' as const, reason: 'like the title of the page' } : kindOf(line)
    return toLine(line, kind, inMain[line.element.index] === 1)
  })
}

function toLine({ span, element, links, linkShare }: PageLine, kind: ElementKind | null, main: boolean): Line {
  return {
    span,
    gap: true,
    place: { tag: element.tag, kind: kind?.kind ?? null, reason: kind?.reason ?? '', main, linkShare, links },
  }
}

/** Words of running text inside each element, by index: those of its lines and of the elements in it. */
function massOf({ elements, lines }: Page, words: readonly number[]): Float64Array {
  const mass = new Float64Array(elements.length)
  lines.forEach(({ element }, index) => {
    mass[element.index] = (mass[element.index] ?? 0) + (words[index] ?? 0)
  })
  for (let i = elements.length - 1; i > 0; i--) {
    const parent = elements[i]?.parent?.index ?? 0
    mass[parent] = (mass[parent] ?? 0) + (mass[i] ?? 0)
  }
  return mass
}

/** The kind that each element gives its lines: its own, or that of an element around it. */
function resolvedKinds(page: Page, mass: Float64Array): readonly (ElementKind | null)[] {
  const ownKind = elementKinds()
  const total = mass[0] ?? 0
  const hasHeadline = elementsWith(page.elements, 'h1')
  const kinds: (ElementKind | null)[] = []
  for (const element of page.elements) {
    const around = element.parent ? (kinds[element.parent.index] ?? null) : null
    const isLarge = total > 0 && (mass[element.index] ?? 0) > total * TOO_MUCH
    const holdsHeadline = hasHeadline[element.index] === 1
    const own = isLarge ? null : ownKind(element)
    const kept = own && holdsHeadline && FIRM.has(own.kind) ? null : own
    kinds.push(isFirm(around) ? around : (kept ?? around))
  }
  return kinds
}

function isFirm(kind: ElementKind | null | undefined): boolean {
  return kind ? FIRM.has(kind.kind) : false
}

/** Which elements hold one of a name. */
function elementsWith(elements: readonly PageElement[], tag: string): Uint8Array {
  const holds = new Uint8Array(elements.length)
  for (let i = elements.length - 1; i > 0; i--) {
    const element = elements[i]
    if (!element || (element.tag !== tag && holds[i] !== 1)) continue
    holds[i] = 1
    if (element.parent) holds[element.parent.index] = 1
  }
  return holds
}

/** The deepest element that holds most of the running text of its scope; the whole page where there is none. */
function mainElement({ elements }: Page, mass: Float64Array, headline: PageLine | null): number {
  const scope = articleAround(headline, mass)
  const inScope = insideOf(elements, scope)
  const least = (mass[scope] ?? 0) * MAIN_SHARE
  let main = scope
  // Parents come before their children: the last one that holds enough is the deepest, as no two apart can hold it.
  for (let i = scope; least > 0 && i < elements.length; i++) {
    if (inScope[i] === 1 && (mass[i] ?? 0) >= least) main = i
  }
  return main
}

/** The `<article>` or `<main>` around the headline, when it holds some running text; else the whole page. */
function articleAround(headline: PageLine | null, mass: Float64Array): number {
  const total = mass[0] ?? 0
  for (let element = headline?.element ?? null; element; element = element.parent) {
    const isArticle = element.tag === 'article' || element.tag === 'main' || element.role === 'main'
    const held = mass[element.index] ?? 0
    if (isArticle && held >= Math.max(SCOPE_WORDS, total * SCOPE_SHARE)) return element.index
  }
  return 0
}

function insideOf(elements: readonly PageElement[], outer: number): Uint8Array {
  const inside = new Uint8Array(elements.length)
  inside[outer] = 1
  for (let i = outer + 1; i < elements.length; i++) {
    const parent = elements[i]?.parent?.index ?? 0
    if (inside[parent] === 1) inside[i] = 1
  }
  return inside
}
