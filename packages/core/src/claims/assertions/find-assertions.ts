import { TAG } from '../../language/annotation.ts'
import type { BlockKind } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import { contentSpan, type ReadingContext } from '../reading-context.ts'

/** Where the article speaks in its own voice. */
const OWN_VOICE: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'list-item', 'caption'])

/**
 * What the article asserts with no source, a sentence at a time: sentences of the body with a finite verb that hold no
 * cue and no part of a claim, stand outside quotation marks and ask nothing.
 */
export function findAssertions(context: ReadingContext, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const { annotation, blocks, quotationOf, quotations, text } = context
  const taken = takenSentences(context, claims)
  const assertions: ClaimDraft[] = []
  for (let sentence = 0; sentence + 1 < annotation.sentences.length; sentence++) {
    const from = annotation.sentences[sentence] as number
    const to = annotation.sentences[sentence + 1] as number
    const block = blocks[annotation.stretchOf[from] as number]
    if (taken[sentence] || from >= to || !block || !OWN_VOICE.has(block.kind)) continue
    let verb = false
    let quoted = 0
    for (let token = from; token < to; token++) {
      if (annotation.tags[token] === TAG.VERB || annotation.tags[token] === TAG.AUX) verb = true
      if (quotations[quotationOf[token] as number]?.role === 'speech') quoted++
    }
    if (
      !(verb || isSentence(text, annotation.ends[to - 1] as number, to - from)) ||
      quoted > (to - from) / 2 ||
      text[(annotation.ends[to - 1] as number) - 1] === '?'
    )
      continue
    const span = contentSpan(context, from, to)
    if (span) assertions.push(assertion(span))
  }
  return assertions
}

function assertion(span: Span): ClaimDraft {
  return {
    content: [span],
    cue: null,
    source: null,
    addressee: null,
    act: 'statement',
    polarity: 'positive',
    confidence: 0.5,
    rule: 'sentence without a source',
    own: true,
  }
}

/** A long sentence with a full stop is one even when the tagger saw no verb in it. */
const isSentence = (text: string, end: number, tokens: number) => tokens > 7 && text[end - 1] === '.'

/** Sentences that hold a cue or a part of a claim's content. */
function takenSentences({ annotation }: ReadingContext, claims: readonly ClaimDraft[]): Uint8Array {
  const spans = claims
    .flatMap((claim) => [...claim.content, ...(claim.cue?.spans ?? [])])
    .sort((a, b) => a.start - b.start)
  const taken = new Uint8Array(annotation.sentences.length)
  let next = 0
  let reach = 0
  for (let token = 0; token < annotation.length; token++) {
    const start = annotation.starts[token] as number
    for (; next < spans.length && (spans[next] as Span).start <= start; next++)
      reach = Math.max(reach, (spans[next] as Span).end)
    if (start < reach) taken[annotation.sentenceOf[token] as number] = 1
  }
  return taken
}
