import { readFileSync } from 'node:fs'
import { Analysis, type Claim, parseArticle, type Source, type Span } from '@hearsay/core'

/** The text of a bundled example. */
export function exampleText(name: string): string {
  return readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8')
}

/** An analysis of the bundled ferry article, made by hand: tests of pages do not depend on what the engine finds. */
export function ferryAnalysis(): Analysis {
  const text = exampleText('ferry-ramp.txt')
  const at = (words: string, after = ''): Span => {
    const start = text.indexOf(words, after === '' ? 0 : text.indexOf(after))
    if (start < 0) throw new Error(`The example does not hold "${words}".`)
    return { start, end: start + words.length }
  }
  const mention = (id: string, words: string, after = '') => ({ id, span: at(words, after) })
  const cue = (words: string, lemma: string, after = '') => ({
    spans: [at(words, after)],
    lemma,
    stance: 'neutral' as const,
  })
  let number = 0
  const claim = (kind: Claim['kind'], spans: Span[], more: Partial<Claim> = {}): Claim => ({
    id: `c${++number}`,
    kind,
    act: 'statement',
    content: { spans },
    cue: null,
    source: null,
    addressee: null,
    channel: null,
    parent: null,
    relays: [],
    distance: kind === 'assertion' ? null : 1,
    certainty: null,
    quantities: [],
    times: [],
    blocks: [0],
    confidence: 0.9,
    ...more,
  })
  const certain = (more: Partial<NonNullable<Claim['certainty']>> = {}) => ({
    polarity: 'positive' as const,
    hedges: [],
    estimate: null,
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

  const claims: Claim[] = [
    claim(
      'indirect',
      [
        at(
          'The owners of the Marrow Sound ferry were told about a crack in its loading ramp at least nine times before it fell on Tuesday',
        ),
      ],
      {
        cue: cue('according to', 'according to'),
        source: mention('s1', 'minutes of safety meetings'),
        relays: [
          { source: mention('s2', 'the Pellworth Gazette'), act: 'cited', span: at('seen by the Pellworth Gazette') },
        ],
        distance: 2,
      },
    ),
    claim('assertion', [
      at('The ferry carries about 1,200 people a day between Pellworth and the island of Stroma Holm'),
    ]),
    claim('direct', [at('“We begged them,”')], {
      cue: cue('said', 'say', '“We begged them,”'),
      source: mention('s3', 'Tove Lindqvane'),
    }),
    claim(
      'direct',
      [
        at('“Every lorry made it groan, and every week I wrote that down.'),
        at('“I have the notebook here. Nobody ever asked to see it.”'),
      ],
      {
        cue: cue('said', 'say', '“We begged them,”'),
        source: mention('s3', 'Tove Lindqvane'),
      },
    ),
    claim('indirect', [at('that the chief engineer had warned the company in writing in November')], {
      cue: cue('told', 'tell', 'She told reporters'),
      source: mention('s3', 'She', 'She told reporters'),
      addressee: mention('s4', 'reporters on the quay'),
    }),
    claim('direct', [at('“He said to me, ‘They will wait until somebody drowns,’ and I did not believe him,”')], {
      cue: cue('added', 'add', 'she added'),
      source: mention('s3', 'she', 'she added'),
    }),
    claim('direct', [at('‘They will wait until somebody drowns,’')], {
      cue: cue('said', 'say', '“He said to me'),
      source: mention('s5', 'He', '“He said to me'),
      addressee: mention('s3', 'me', '“He said to me'),
      parent: 'c6',
      distance: 2,
    }),
    claim('indirect', [at('that it had ignored the crew')], {
      act: 'denial',
      cue: { ...cue('denied', 'deny'), stance: 'denying' },
      source: mention('s6', 'Marrow Sound Lines'),
      certainty: certain({ polarity: 'negative' }),
    }),
    claim(
      'mixed',
      [
        at(
          'the ramp had passed an inspection in January and would “almost certainly” have lasted until the summer refit',
        ),
      ],
      {
        cue: cue('said', 'say', 'It said the ramp'),
        source: mention('s6', 'It', 'It said the ramp'),
        channel: { kind: 'statement', span: at('in a statement') },
        certainty: certain({
          estimate: { span: at('almost certainly'), term: 'almost certain', scale: 'readers', low: 0.8, high: 0.99 },
        }),
      },
    ),
    claim('mixed', [at('the inspectors “never got out of the car”')], {
      cue: cue('said', 'say', 'One, who asked'),
      source: mention('s7', 'One, who asked not to be named'),
    }),
    claim('indirect', [at('the crack may have begun in the frost of last winter')], {
      act: 'belief',
      cue: cue('believes', 'believe'),
      source: mention('s8', 'The harbour authority'),
      certainty: certain({ hedges: [at('may', 'the crack may')] }),
      confidence: 0.4,
    }),
    claim('direct', [at('“Was it done at all? That is what I want to know,”')], {
      act: 'question',
      cue: cue('said', 'say', 'want to know,”'),
      source: mention('s9', 'he', 'want to know,”'),
      channel: { kind: 'interview', span: at('in an interview with Radio Pellworth') },
    }),
    claim('assertion', [at('Six have been taken out of service since Tuesday')]),
    claim('direct', [at('“Do not put the word crack in the log.”')], {
      act: 'order',
      cue: cue('tells', 'tell'),
      addressee: mention('s10', 'the captain'),
      channel: { kind: 'phone-call', span: at('In a phone call') },
      relays: [
        { source: mention('s11', 'a passenger'), act: 'recorded', span: at('recorded by a passenger') },
        {
          source: mention('s12', 'the website Tidewatch'),
          act: 'published',
          span: at('published by the website Tidewatch'),
        },
      ],
      distance: 3,
    }),
  ]
  const sources: Source[] = [
    source('s1', 'minutes of safety meetings', { kind: 'document' }),
    source('s2', 'the Pellworth Gazette', { kind: 'media' }),
    source('s3', 'Tove Lindqvane', {
      role: 'the mate of the ferry',
      mentions: [at('Tove Lindqvane'), at('She', 'She told'), at('she', 'she added')],
    }),
    source('s4', 'reporters on the quay', { kind: 'group', named: false }),
    source('s5', 'the chief engineer', { named: false }),
    source('s6', 'Marrow Sound Lines', { kind: 'organisation' }),
    source('s7', 'One', {
      named: false,
      anonymity: { span: at('asked not to be named'), reason: 'because he feared for his job' },
    }),
    source('s8', 'The harbour authority', { kind: 'organisation' }),
    source('s9', 'Per Aumont', { role: 'Its director', organisation: 'The harbour authority' }),
    source('s10', 'the captain', { named: false }),
    source('s11', 'a passenger', { named: false }),
    source('s12', 'the website Tidewatch', { kind: 'media' }),
  ]
  return Analysis.parse({
    schemaVersion: 1,
    article: { ...parseArticle(text), publishedAt: { value: '2026-03-05T14:30', span: null } },
    claims,
    sources,
    profile: {
      claims: { total: 14, direct: 6, indirect: 4, mixed: 2, assertion: 2 },
      sources: { total: 7, named: 5, unnamed: 2, documents: 1 },
      unattributedShare: 2 / 13,
      hedgedClaims: 2,
      quotationsWithoutSpeaker: 1,
      distance: { largest: 3, median: 1 },
      wordsBySource: [
        { source: 's3', words: 55, share: 0.4 },
        { source: 's1', words: 25, share: 0.18 },
        { source: 's6', words: 24, share: 0.17 },
        { source: 's8', words: 10, share: 0.07 },
        { source: 's9', words: 11, share: 0.08 },
        { source: 's7', words: 8, share: 0.06 },
        { source: 's5', words: 6, share: 0.04 },
      ],
    },
    issues: [
      {
        code: 'unclosed-quotation',
        message: 'An opening quotation mark is never closed; the quotation was taken to end with its paragraph.',
        span: at('“Every lorry made it groan'),
      },
    ],
    engine: { core: '0.0.0', language: 'en 0.0.0' },
  })
}
