import { type Annotation, TAG } from '../language/annotation.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Span } from '../model/span.ts'

/** The words of a text that weaken what is said: "may", "perhaps", "apparently". */
export function findHedges(annotation: Annotation, lexicon: Lexicon): Span[] {
  const hedges: Span[] = []
  for (let token = 0; token < annotation.length; token++) {
    const [start, end] = [annotation.starts[token] as number, annotation.ends[token] as number]
    // "by May" is no hedge.
    if (annotation.tags[token] === TAG.PROPN) continue
    if (end - start <= 12 && lexicon.hedges.has(annotation.text.slice(start, end).toLowerCase()))
      hedges.push({ start, end })
  }
  return hedges
}
