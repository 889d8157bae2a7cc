import { childBy, hasRelation } from '../../language/dependency-tree.ts'
import type { CueEntry } from '../../language/lexicon.ts'
import type { SpeechAct } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { MentionDraft } from '../claim-draft.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { type ClauseBounds, clauseBounds, isBoundary } from './clause-bounds.ts'
import { type CueGroup, cueGroup } from './cue-group.ts'
import { firstTokenOf, tokenFrom } from './noun-phrase.ts'
import { type Subject, subjectOf } from './subject.ts'
import { sourceAndQuotation } from './verbal-source.ts'

/** A verb that may be a cue, with all that the rules for its content look at. */
export interface VerbalCue {
  readonly verb: number
  readonly entry: CueEntry
  readonly group: CueGroup
  readonly subject: Subject | null
  /** "by the ministry", where the verb is passive; -1 when there is none. */
  readonly agent: number
  readonly source: MentionDraft | null
  readonly bounds: ClauseBounds
  /** The quotation that holds the cue, or -1. */
  readonly inside: number
  /** The quotation that ends where the cue's clause begins, or -1. */
  readonly before: number
}

/** What a verb was found to take. */
export interface VerbalContent {
  readonly spans: readonly Span[]
  readonly rule: string
  readonly confidence: number
  readonly addressee?: MentionDraft
  readonly act?: SpeechAct
}

/** Reads what stands around a verb that may be a cue. */
export function readCue(context: ReadingContext, verb: number, entry: CueEntry): VerbalCue {
  const { tree, annotation } = context
  const group = cueGroup(context, verb)
  const inside = context.quotationOf[verb] as number
  const subject = subjectOf(context, verb)
  const participle = hasRelation(annotation, verb, 'acl', 'advcl') && !group.passive
  const agent = group.passive || participle ? childBy(tree, verb, 'obl:agent') : -1
  const { source, before } = sourceAndQuotation(context, verb, entry, group, subject, agent, inside)
  const from =
    source && source.head < verb && !(subject && !subject.own && source.head === subject.head)
      ? Math.min(firstTokenOf(context, source), group.from)
      : group.from
  const to = source && source.head > verb ? Math.max(group.to, tokenFrom(context, source.span.end)) : group.to
  const bounds = frontedBounds(context, verb, subject, clauseBounds(context, from, to))
  return { verb, entry, group, subject, agent, source, bounds, inside, before }
}

/**
 * "If she says so, …", "Asked whether …, he …": a clause at the beginning of a sentence ends with its comma, and what is
 * behind is none of its content.
 */
function frontedBounds(
  context: ReadingContext,
  verb: number,
  subject: Subject | null,
  bounds: ClauseBounds,
): ClauseBounds {
  const [first, last] = bounds.sentence
  const participle = verb === first && !subject?.own
  if (!participle && !context.lexicon.conditionals.has(lower(context, first))) return bounds
  for (let token = first; token < verb; token++) if (isBoundary(context, token)) return bounds
  let end = verb + 1
  while (end < last && !(isBoundary(context, end) && context.quotationOf[end] === context.quotationOf[verb])) end++
  return { ...bounds, sentence: [first, end] }
}
