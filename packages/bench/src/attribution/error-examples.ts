import type { Offsets } from '../words.ts'
import type { JudgedArticle, JudgedClaim, Outcome } from './attribution-errors.ts'
import type { ClaimOffsets } from './corpus-article.ts'

/** Characters around a claim that are shown with it. */
const MARGIN = 60

const KINDS: readonly (readonly [title: string, side: 'golds' | 'guesses', outcome: Outcome])[] = [
  ['Missed', 'golds', 'alone'],
  ['Found in part', 'golds', 'part'],
  ['Wrong source', 'golds', 'source'],
  ['Other boundaries', 'golds', 'boundary'],
  ['Made up', 'guesses', 'alone'],
]

/** Which examples are shown. */
export interface ExampleChoice {
  /** How many of each kind. */
  readonly most: number
  /** Only claims with this cue; all when null. */
  readonly cue: string | null
}

/**
 * Examples of each kind of fault, spread over the articles, as text for the terminal. Source, cue and content are
 * shown as `[S …]`, `[C …]` and `{…}`, the end of a line as ¶.
 */
export function errorExamples(articles: readonly JudgedArticle[], { most, cue }: ExampleChoice): string {
  const lines = ['Examples: [S source] [C cue] {content}', '']
  for (const [title, side, outcome] of KINDS) {
    const claims = articles
      .flatMap((article) => article[side])
      .filter((claim) => claim.outcome === outcome && (cue === null || claim.shape.cue === cue))
    lines.push(`${title}: ${claims.length}`)
    for (const claim of spread(claims, most)) lines.push(...example(claim, side))
    lines.push('')
  }
  return lines.join('\n')
}

function example({ article, claim, other, shape }: JudgedClaim, side: 'golds' | 'guesses'): string[] {
  const [mine, theirs] = side === 'golds' ? ['expected', 'found   '] : ['found   ', 'expected']
  return [
    `  ${article.id} (${shape.cue}, ${shape.speech})`,
    `    ${mine} ${marked(article.text, claim)}`,
    ...(other ? [`    ${theirs} ${marked(article.text, other)}`] : []),
  ]
}

/** `most` of a list at even steps. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most)
  return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[Math.floor(index * step)] as T)
}

/** The stretch of text around a claim, its parts marked. */
export function marked(text: string, claim: ClaimOffsets): string {
  const parts: readonly (readonly [Offsets, string, string])[] = [
    ...claim.source.map((span) => [span, '[S ', ']'] as const),
    ...claim.cue.map((span) => [span, '[C ', ']'] as const),
    ...claim.content.map((span) => [span, '{', '}'] as const),
  ]
  if (parts.length === 0) return ''
  const start = Math.max(0, Math.min(...parts.map(([[from]]) => from)) - MARGIN)
  const end = Math.min(text.length, Math.max(...parts.map(([[, to]]) => to)) + MARGIN)
  // Marks go in from the end, so that the offsets before them hold; where two stand together the closing one comes first.
  const marks = parts
    .flatMap(([[from, to], open, close]) => [
      { at: from, mark: open, order: 1 },
      { at: to, mark: close, order: 0 },
    ])
    .sort((a, b) => b.at - a.at || b.order - a.order)
  let shown = text.slice(start, end)
  for (const { at, mark } of marks) shown = shown.slice(0, at - start) + mark + shown.slice(at - start)
  return shown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ¶ ')
}
