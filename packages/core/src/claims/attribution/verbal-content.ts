import { TAG, tokenAt } from '../../language/annotation.ts'
import { childBy } from '../../language/dependency-tree.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { ReadingContext } from '../reading-context.ts'
import { isBoundary } from './clause-bounds.ts'
import { clauseRanges, contentSpans, markOf } from './content.ts'
import { grammaticalContent } from './grammatical-content.ts'
import { quotationAfter } from './neighbouring-quotation.ts'
import { contentAround, contentBehind, thatClauseBehind } from './surface-content.ts'
import type { VerbalContent, VerbalCue } from './verbal-cue.ts'

/** Quotations beside the cue come first, then what stands around it by commas, then its grammar, then what follows. */
export function contentOf(context: ReadingContext, cue: VerbalCue): VerbalContent | null {
  const { tree, quotations } = context
  const { verb, entry, subject, bounds, inside, before } = cue
  const speaks = entry.frames.has('clause') || entry.frames.has('quotation') || entry.frames.has('question')
  const quoted = (index: number) => (quotations[index] as Quotation).parts
  const after = speaks ? quotationAfter(context, bounds.to, inside) : null
  const clause = childBy(tree, verb, 'ccomp')
  const thatClause = clause > verb && markOf(context, clause) === 'that'

  if (before >= 0 && thatClause) {
    return {
      spans: contentSpans(context, clauseRanges(context, clause), inside),
      rule: 'clause of the verb',
      confidence: 0.8,
    }
  }
  if (before >= 0) {
    // "“…,” she said, “…”": the second half goes on where the first was broken off.
    const goesOn =
      after?.introduced && after.at - bounds.to <= 8 && !hasRivalCue(context, bounds.to, after.at)
        ? quoted(after.index)
        : []
    const own = goesOn.length > 0 ? null : clauseThatEndsIn(context, before, inside)
    if (own) return { spans: own, rule: 'clause that ends in a quotation before the verb', confidence: 0.85 }
    return { spans: [...quoted(before), ...goesOn], rule: 'quotation before the verb', confidence: 0.97 }
  }
  const around = entry.frames.has('clause') && !thatClause && !after?.introduced ? contentAround(context, cue) : null
  if (around) return around
  if (after?.introduced && (!entry.frames.has('noun') || subject?.own) && plainBridge(context, verb, after.at)) {
    if (!thatClause || clause > after.at) {
      return { spans: quoted(after.index), rule: 'quotation introduced by the verb', confidence: 0.95 }
    }
  }
  const marked = entry.frames.has('clause') || entry.frames.has('question') ? thatClauseBehind(context, cue) : null
  if (marked) return marked
  const grammatical = grammaticalContent(context, cue)
  if (grammatical) return grammatical
  const behind = contentBehind(context, cue)
  if (after && after.at <= bounds.to + 1 && !(behind && after.at > cue.group.to))
    return { spans: quoted(after.index), rule: 'quotation behind the verb', confidence: 0.8 }
  return behind
}

/**
 * "The tunnel ‘took in water’, engineers said": a quotation that words of its own clause lead up to is the end of what
 * was said, not all of it. Null when the quotation begins its sentence or follows a comma.
 */
function clauseThatEndsIn(context: ReadingContext, quotation: number, inside: number): readonly Span[] | null {
  const { annotation, quotations, quotationOf } = context
  const { parts } = quotations[quotation] as Quotation
  const start = tokenAt(annotation, (parts[0] as Span).start)
  const first = annotation.sentences[annotation.sentenceOf[start] as number] as number
  let from = start
  while (from > first && quotationOf[from - 1] === inside && !isBoundary(context, from - 1)) from--
  if (parts.length > 1 || from === start || annotation.tags[from] === TAG.CCONJ) return null
  return contentSpans(context, [[from, tokenAt(annotation, (parts[0] as Span).end)]], inside)
}

/** Whether another verb that attributes stands among tokens `[from, to)`: "…, she said, adding: “…”". */
function hasRivalCue({ annotation, lexicon }: ReadingContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (annotation.tags[token] === TAG.VERB && lexicon.cueVerbs.has(annotation.lemmas[token] as string)) return true
  }
  return false
}

/** Whether nothing between a verb and a quotation is a clause of its own that would be the one that introduces it. */
function plainBridge(context: ReadingContext, verb: number, until: number): boolean {
  const { annotation, lexicon, tree } = context
  for (let token = verb + 1; token < until; token++) {
    if (annotation.tags[token] !== TAG.VERB) continue
    const rival = lexicon.cueVerbs.get(annotation.lemmas[token] as string)
    const gerund = annotation.text.slice(annotation.starts[token], annotation.ends[token]).endsWith('ing')
    if (rival?.frames.has('clause') && (gerund || childBy(tree, token, 'nsubj') >= 0)) return false
  }
  return true
}
