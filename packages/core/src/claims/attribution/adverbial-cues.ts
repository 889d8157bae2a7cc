import { RELATION, tokenSpan } from '../../language/annotation.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import type { ReadingContext } from '../reading-context.ts'
import { clauseHead, clauseRanges, contentSpans } from './content.ts'

/** Claims with no source at all that an adverb gives away: "The pair reportedly met in May." */
export function adverbialClaims(context: ReadingContext): ClaimDraft[] {
  const { annotation, lexicon, quotationOf } = context
  const claims: ClaimDraft[] = []
  for (let token = 0; token < annotation.length; token++) {
    const entry = lexicon.cueAdverbs.get(annotation.lemmas[token] as string)
    const head = annotation.heads[token] as number
    if (!entry || annotation.relations[token] !== RELATION.advmod || head < 0) continue
    const clause = clauseHead(context, head)
    const ranges = clauseRanges(context, clause, [[token, token + 1]])
    const content = contentSpans(context, ranges, quotationOf[token] as number)
    if (content.length === 0) continue
    claims.push({
      content,
      cue: {
        spans: [tokenSpan(annotation, token, token + 1)],
        lemma: annotation.lemmas[token] as string,
        stance: entry.stance,
      },
      source: null,
      addressee: null,
      act: entry.act,
      polarity: 'positive',
      confidence: 0.7,
      rule: 'adverb that keeps the source back',
    })
  }
  return claims
}
