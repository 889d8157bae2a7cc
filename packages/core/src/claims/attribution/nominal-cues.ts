import { TAG, tokenSpan } from '../../language/annotation.ts'
import { childBy, childrenOf, hasRelation } from '../../language/dependency-tree.ts'
import type { CueEntry } from '../../language/lexicon.ts'
import type { ClaimDraft, MentionDraft } from '../claim-draft.ts'
import { lower, type ReadingContext } from '../reading-context.ts'
import { clauseRanges, contentSpans, markOf } from './content.ts'
import { nounPhrase } from './noun-phrase.ts'
import { subjectOf } from './subject.ts'

/** Claims whose cue is a noun: "her claim that …", "the port's promise to …". */
export function nominalClaims(context: ReadingContext): ClaimDraft[] {
  const { annotation, lexicon } = context
  const claims: ClaimDraft[] = []
  for (let token = 0; token < annotation.length; token++) {
    if (annotation.tags[token] !== TAG.NOUN) continue
    const entry = lexicon.cueNouns.get(annotation.lemmas[token] as string)
    const claim = entry && nominalClaim(context, token, entry)
    if (claim) claims.push(claim)
  }
  return claims
}

function nominalClaim(context: ReadingContext, noun: number, entry: CueEntry): ClaimDraft | null {
  const { annotation, tree, quotationOf } = context
  const clause = childrenOf(tree, noun).find((child) => child > noun && takes(context, child, entry))
  if (clause === undefined) return null
  const spans = contentSpans(context, clauseRanges(context, clause), quotationOf[noun] as number)
  if (spans.length === 0) return null
  return {
    content: spans,
    cue: {
      spans: [tokenSpan(annotation, noun, noun + 1)],
      lemma: annotation.lemmas[noun] as string,
      stance: entry.stance,
    },
    source: owner(context, noun, clause),
    addressee: null,
    act: entry.act,
    polarity: entry.stance === 'denying' ? 'negative' : 'positive',
    confidence: 0.65,
    rule: 'clause of a noun',
  }
}

/** Whether a dependent of the noun is what was said: a clause with "that", or an infinitive. */
function takes(context: ReadingContext, child: number, entry: CueEntry): boolean {
  const { annotation, tree } = context
  if (!hasRelation(annotation, child, 'acl', 'ccomp', 'acl:relcl', 'xcomp', 'dep')) return false
  const mark = markOf(context, child)
  // A relative clause has its "that" as subject or object: "the claim that ruined him".
  if (mark === 'that')
    return entry.frames.has('clause') && childBy(tree, child, 'nsubj', 'nsubj:pass', 'expl', 'csubj') >= 0
  return mark === 'to' && entry.frames.has('infinitive')
}

/** Whose claim it is: "her claim", "a claim by the union", "the union repeated its claim". */
function owner(context: ReadingContext, noun: number, clause: number): MentionDraft | null {
  const { annotation, lexicon, tree } = context
  const possessor = childBy(tree, noun, 'nmod:poss')
  if (possessor >= 0) return nounPhrase(context, possessor)
  for (const child of childrenOf(tree, noun)) {
    if (child < noun || child > clause || !hasRelation(annotation, child, 'nmod', 'obl', 'obl:agent')) continue
    const preposition = childBy(tree, child, 'case')
    if (preposition >= 0 && ['by', 'from', 'of', 'among'].includes(lower(context, preposition)))
      return nounPhrase(context, child)
  }
  const verb = annotation.heads[noun] as number
  if (verb >= 0 && hasRelation(annotation, noun, 'obj') && lexicon.lightVerbs.has(annotation.lemmas[verb] as string)) {
    const subject = subjectOf(context, verb)
    if (subject && !subject.passive) return nounPhrase(context, subject.head, subject.without)
  }
  return null
}
