import { Analysis } from '../model/analysis.ts'
import type { Claim } from '../model/claim.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { parseArticle } from '../parse-article.ts'

const TEXT = `Mill wheel stands still

“The wheel,” said Aveline Torr, “is cracked.

“It has been, for\u00A0years,” she told "the Weir Post".

=SUM(A1) is what the board would probably pay, a memo says.

The mill has a wheel.
`

/** A small analysis made by hand, with one of each thing that exports have to carry. */
export function madeAnalysis(): Analysis {
  const at = (words: string): Span => {
    const start = TEXT.indexOf(words)
    if (start < 0) throw new Error(`The text does not hold ${words}`)
    return { start, end: start + words.length }
  }
  const claim = (id: string, kind: Claim['kind'], words: string[], more: Partial<Claim> = {}): Claim => ({
    id,
    kind,
    act: 'statement',
    content: { spans: words.map(at) },
    cue: null,
    source: null,
    addressee: null,
    channel: null,
    parent: null,
    relays: [],
    distance: null,
    certainty: null,
    quantities: [],
    times: [],
    blocks: [1],
    confidence: 0.75,
    ...more,
  })
  const source = (id: string, name: string, more: Partial<Source> = {}): Source => ({
    id,
    name,
    kind: 'person',
    named: true,
    anonymity: null,
    role: null,
    organisation: null,
    mentions: [at(name)],
    ...more,
  })
  return Analysis.parse({
    schemaVersion: 1,
    article: { ...parseArticle(TEXT), url: 'https://example.org/mill', headline: null },
    claims: [
      claim('c1', 'direct', ['“The wheel,”', '“is cracked.', '“It has been, for\u00A0years,”'], {
        cue: { spans: [at('said'), at('told')], lemma: 'say', stance: 'neutral' },
        source: { id: 's1', span: at('Aveline Torr') },
        addressee: { id: 's2', span: at('"the Weir Post"') },
        channel: { kind: 'interview', span: at('told') },
        relays: [{ source: { id: 's2', span: at('"the Weir Post"') }, act: 'reported', span: at('told') }],
        distance: 2,
      }),
      claim('c2', 'indirect', ['=SUM(A1) is what the board would probably pay'], {
        cue: { spans: [at('says')], lemma: 'say', stance: 'neutral' },
        source: { id: 's3', span: at('a memo') },
        parent: 'c1',
        certainty: {
          polarity: 'positive',
          hedges: [at('would'), at('probably')],
          estimate: { span: at('probably'), term: 'probable', scale: 'readers', low: 0.5, high: 0.8 },
        },
      }),
      claim('c3', 'assertion', ['The mill has a wheel']),
    ],
    sources: [
      source('s1', 'Aveline Torr', { role: '@miller', mentions: [at('Aveline Torr'), at('she')] }),
      source('s2', '"the Weir Post"', { kind: 'media' }),
      source('s3', 'a memo', {
        kind: 'document',
        named: false,
        anonymity: { span: at('a memo'), reason: 'it, too, is secret' },
      }),
    ],
    profile: {
      claims: { total: 3, direct: 1, indirect: 1, mixed: 0, assertion: 1 },
      sources: { total: 2, named: 1, unnamed: 1, documents: 1 },
      unattributedShare: 0.5,
      hedgedClaims: 1,
      quotationsWithoutSpeaker: 0,
      distance: { largest: 2, median: 2 },
      wordsBySource: [
        { source: 's1', words: 9, share: 0.6 },
        { source: 's3', words: 6, share: 0.4 },
      ],
    },
    issues: [],
    engine: { core: '0.0.0', language: 'en 0.0.0' },
  })
}
