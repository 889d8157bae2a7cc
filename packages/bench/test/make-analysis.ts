import { type Analysis, Article, type Claim, type Span } from '@hearsay/core'

/** The place of some words in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

/** The words of a claim, as they stand in the text. */
export interface ClaimSketch {
  readonly id: string
  readonly kind: Claim['kind']
  readonly content: readonly string[]
  readonly cue?: string
  readonly source?: string
  readonly parent?: string
}

/** An analysis of a text with these claims and, where given, these blocks. */
export function makeAnalysis(text: string, sketches: readonly ClaimSketch[], blocks: Article['blocks'] = []): Analysis {
  const article = Article.parse({
    schemaVersion: 1,
    id: '0'.repeat(64),
    text,
    format: 'text',
    url: null,
    canonicalUrl: null,
    headline: null,
    alternativeHeadlines: [],
    standfirst: null,
    authors: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    dateline: null,
    section: null,
    language: 'en',
    related: [],
    credit: null,
    corrections: [],
    blocks,
    issues: [],
  })
  return {
    schemaVersion: 1,
    article,
    claims: sketches.map((sketch): Claim => makeClaim(text, sketch)),
    sources: [],
    profile: {
      claims: { total: 0, direct: 0, indirect: 0, mixed: 0, assertion: 0 },
      sources: { total: 0, named: 0, unnamed: 0, documents: 0 },
      unattributedShare: 0,
      hedgedClaims: 0,
      quotationsWithoutSpeaker: 0,
      distance: null,
      wordsBySource: [],
    },
    issues: [],
    engine: { core: '0.0.0', language: 'en 0.0.0' },
  }
}

function makeClaim(text: string, { id, kind, content, cue, source, parent }: ClaimSketch): Claim {
  return {
    id,
    kind,
    act: 'statement',
    content: { spans: content.map((words) => spanOf(text, words)) },
    cue: cue === undefined ? null : { spans: [spanOf(text, cue)], lemma: cue, stance: 'neutral' },
    source: source === undefined ? null : { id: 's1', span: spanOf(text, source) },
    addressee: null,
    channel: null,
    parent: parent ?? null,
    relays: [],
    distance: null,
    certainty: null,
    quantities: [],
    times: [],
    blocks: [0],
    confidence: 1,
  }
}
