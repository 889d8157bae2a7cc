import { TAG, tokenAt } from '../../language/annotation.ts'
import type { Span } from '../../model/span.ts'
import { byContent, type ClaimDraft } from '../claim-draft.ts'
import { parentsOf } from '../nesting/parents.ts'
import type { ReadingContext } from '../reading-context.ts'

// Where both find a claim and differ, the model is right more often than most rules (counted on annotated articles, with
// models that had not seen them); these rules are better than it.
const SURER_RULES: ReadonlySet<string> = new Set([
  'colon behind or before a source',
  'dash before a signature',
  'preposition that names a source',
  'subject and infinitive of the passive',
  'adverb that keeps the source back',
  'clause of a noun',
])

/** Rules that are right more often than not where the model sees no claim at all. */
const RULES_ALONE: ReadonlySet<string> = new Set([
  ...SURER_RULES,
  'quotation before the verb',
  'quotation introduced by the verb',
  'sentence around the verb',
  'clause with “that”',
  'clause of the verb',
  'infinitive of the verb',
])

/** A rule at least so sure is certain. */
const CERTAIN = 0.8
/** A rule of quotations at least so sure knows where they begin and end. */
const QUOTED = 0.95
/** Without a rule that agrees, a guess must be at least so likely … */
const LEAST_ALONE = 0.5
/** … with a noun phrase for its content, */
const LEAST_PHRASE = 0.73
/** … and inside another claim, or with a cue in no list and no source. */
const LEAST_ODD = 0.8
/** Words of a content among which "named" makes it a wish for anonymity. */
const NAMED_WITHIN = 4

/** Claims that stand so many places apart, in the order of their contents, are not compared. */
const NEIGHBOURS = 8
const SAME_CONTENT = 0.5

/**
 * The claims of the model and those of the rules, as one list in the order of their content. A claim that both find has
 * the boundaries of the surer one, and what the rule knows of act, hearer and polarity. Of the rules' others those stay
 * that the model cannot know, inside quotations and contents (no corpus annotates them), and those of certain rules.
 */
export function combineAttributions(
  context: ReadingContext,
  learned: readonly ClaimDraft[],
  ruled: readonly ClaimDraft[],
): ClaimDraft[] {
  const pairs = pairOf(context, learned, ruled)
  const taken = new Set<number>()
  const claims: ClaimDraft[] = []
  const alone: ClaimDraft[] = []
  ruled.forEach((rule, index) => {
    const pair = pairs[index] as number
    const model = learned[pair]
    if (!model) alone.push(rule)
    else if (!taken.has(pair)) {
      taken.add(pair)
      claims.push(isSurer(rule, model) ? rule : joined(context, model, rule))
    }
  })
  const unmatched = learned.filter((_, index) => !taken.has(index))
  claims.push(...rulesAlone(context, claims, alone, unmatched))
  claims.push(...guessesAlone(context, claims, unmatched))
  return claims.sort(byContent)
}

/** Of the rules' claims that the model does not see those inside others and inside quotations, and of certain rules. */
function rulesAlone(
  context: ReadingContext,
  claims: readonly ClaimDraft[],
  alone: readonly ClaimDraft[],
  guesses: readonly ClaimDraft[],
): ClaimDraft[] {
  const parents = parentsOf([...claims, ...guesses, ...alone])
  const before = claims.length + guesses.length
  return alone.filter((rule, index) => {
    const nested = (parents[before + index] as number) >= 0 || isQuoted(context, rule)
    const isClause = rule.rule === 'words behind the verb' && hasClause(context, rule.content)
    return nested || isClause || RULES_ALONE.has(rule.rule) || isOfData(context, rule)
  })
}

/** Of the model's claims that no rule sees those that it is sure of. */
function guessesAlone(
  context: ReadingContext,
  claims: readonly ClaimDraft[],
  unmatched: readonly ClaimDraft[],
): ClaimDraft[] {
  const sources = tokensOfSources(context, claims)
  const parents = parentsOf([...claims, ...unmatched])
  return unmatched.filter((model, index) => {
    const nested = (parents[claims.length + index] as number) >= 0
    return model.confidence >= leastAlone(context, model, nested) && !isAside(context, model, sources)
  })
}

/** Rules of quotations and marks are certain of what they give to whom: a content that runs into it is torn. */
function isSurer(rule: ClaimDraft, { content }: ClaimDraft): boolean {
  if (rule.rule === 'sentence around the verb' && rule.content.length > content.length) return true
  if (SURER_RULES.has(rule.rule) || rule.polarity === 'underspecified') return true
  const { addressee } = rule
  if (addressee && content.some(({ start, end }) => start < addressee.span.end && addressee.span.start < end))
    return true
  if (rule.confidence < CERTAIN) return false
  const own = [...(rule.source ? [rule.source.span] : []), ...(rule.cue?.spans ?? [])]
  return own.some((span) => content.some(({ start, end }) => start < span.end && span.start < end))
}

/** "The census puts …": of figures and findings even the object is what they tell. */
function isOfData({ annotation, lexicon }: ReadingContext, { source }: ClaimDraft): boolean {
  return source !== null && lexicon.sourceNouns.get(annotation.lemmas[source.head] as string) === 'data'
}

/** How likely a guess must be that no rule agrees with: surer where what it looks like is seldom a claim. */
function leastAlone(context: ReadingContext, { cue, content, source, polarity }: ClaimDraft, nested: boolean): number {
  const { lexicon, quotationOf, text } = context
  const lemma = cue?.lemma ?? ''
  const isListed = lexicon.cueVerbs.has(lemma) || lexicon.cueNouns.has(lemma) || lexicon.cueAdverbs.has(lemma)
  const isNobody =
    source !== null && lexicon.negations.has(text.slice(source.span.start, source.span.end).toLowerCase())
  const isOdd = source === null || polarity === 'underspecified' || lexicon.naming.has(lemma)
  if (nested || isNobody || (isOdd && !isListed)) return LEAST_ODD
  // A clause or a quotation is said; of a mere noun phrase one cannot be so sure.
  const isSaid =
    hasClause(context, content) || tokensOf(context, content).some((token) => (quotationOf[token] as number) >= 0)
  return isSaid ? LEAST_ALONE : LEAST_PHRASE
}

/** Whether some spans hold a verb. */
function hasClause(context: ReadingContext, spans: readonly Span[]): boolean {
  const { tags } = context.annotation
  return tokensOf(context, spans).some((token) => tags[token] === TAG.VERB || tags[token] === TAG.AUX)
}

/** Tokens of the sources of some claims. */
function tokensOfSources(context: ReadingContext, claims: readonly ClaimDraft[]): Uint8Array {
  const sources = new Uint8Array(context.annotation.length)
  for (const { source } of claims) if (source) for (const token of tokensOf(context, [source.span])) sources[token] = 1
  return sources
}

/** Who "said nothing" tells nothing, and what stands within a source belongs to it: "who asked not to be named". */
function isAside({ annotation, lexicon, text }: ReadingContext, { content }: ClaimDraft, sources: Uint8Array): boolean {
  const tokens = tokensOf({ annotation }, content).filter((token) => annotation.tags[token] !== TAG.PUNCT)
  const first = tokens[0]
  if (first === undefined || tokens.every((token) => sources[token])) return true
  if (lexicon.emptyContents.has(text.slice(annotation.starts[first], annotation.ends[first]).toLowerCase())) return true
  return tokens.slice(0, NAMED_WITHIN).some((token) => lexicon.naming.has(annotation.lemmas[token] as string))
}

/** The boundaries of the model, with what the rule knows; of a quotation beside its cue the rule knows the boundaries. */
function joined(context: ReadingContext, model: ClaimDraft, rule: ClaimDraft): ClaimDraft {
  const isQuotation = rule.rule.startsWith('quotation') && rule.confidence >= QUOTED
  return {
    ...model,
    content: isQuotation ? withFurtherQuotations(context, rule.content, model.content) : model.content,
    cue: rule.cue,
    source: isCutShort(context, model, rule) ? rule.source : model.source,
    act: rule.act,
    addressee: rule.addressee,
    polarity: rule.polarity,
  }
}

/** The quotation beside the cue, and the further ones that the model gives to it. */
function withFurtherQuotations(
  { annotation, quotations, quotationOf }: ReadingContext,
  own: readonly Span[],
  found: readonly Span[],
): Span[] {
  const further = found.flatMap((span) => {
    if (own.some(({ start, end }) => start < span.end && span.start < end)) return []
    const quotation = quotations[quotationOf[tokenAt(annotation, span.start)] ?? -1]
    const part = quotation?.parts.find(({ start, end }) => start < span.end && span.start < end)
    return part && !own.some(({ start, end }) => start < part.end && part.start < end) ? [part] : []
  })
  return [...own, ...further].sort((a, b) => a.start - b.start)
}

/** Whether the model's source ends inside the rule's, amid words that belong together or before a wish for anonymity. */
function isCutShort({ annotation, lexicon }: ReadingContext, { source }: ClaimDraft, rule: ClaimDraft): boolean {
  const whole = rule.source?.span
  if (!source || !whole || whole.start > source.span.start || whole.end <= source.span.end) return false
  const last = tokenAt(annotation, source.span.end - 1)
  const rest = tokensOf({ annotation }, [{ start: source.span.end, end: whole.end }])
  if (rest.length <= 2 && annotation.tags[last + 1] !== TAG.PUNCT) return true
  return rest.some((token) => lexicon.naming.has(annotation.lemmas[token] as string))
}

/** Whether the cue of a claim stands in quotation marks: then it is a claim inside what is quoted. */
function isQuoted({ annotation, quotationOf }: ReadingContext, { cue }: ClaimDraft): boolean {
  const first = cue?.spans[0]
  return first !== undefined && (quotationOf[tokenAt(annotation, first.start)] ?? -1) >= 0
}

/** For each claim of the rules that of the model which has its cue, or else its content; -1 where there is none. */
function pairOf(context: ReadingContext, learned: readonly ClaimDraft[], ruled: readonly ClaimDraft[]): Int32Array {
  const ownerOf = new Int32Array(context.annotation.length).fill(-1)
  learned.forEach(({ cue }, index) => {
    for (const token of tokensOf(context, cue?.spans ?? [])) ownerOf[token] = index
  })
  const pairs = new Int32Array(ruled.length).fill(-1)
  const used = new Set<number>()
  ruled.forEach(({ cue, content }, index) => {
    let best = -1
    let most = -1
    for (const token of tokensOf(context, cue?.spans ?? [])) {
      const owner = ownerOf[token] as number
      const agrees = owner < 0 || used.has(owner) ? -1 : agreement((learned[owner] as ClaimDraft).content, content)
      if (agrees > most) {
        most = agrees
        best = owner
      }
    }
    if (best < 0) return
    pairs[index] = best
    used.add(best)
  })
  pairByContent(learned, ruled, pairs, used)
  return pairs
}

function tokensOf({ annotation }: Pick<ReadingContext, 'annotation'>, spans: readonly Span[]): number[] {
  const tokens: number[] = []
  for (const { start, end } of spans)
    for (let i = tokenAt(annotation, start); i < annotation.length && (annotation.starts[i] as number) < end; i++)
      tokens.push(i)
  return tokens
}

/** Claims with the same words are one claim, unless the cue of one stands inside the other: "he said [she said …]". */
function pairByContent(
  learned: readonly ClaimDraft[],
  ruled: readonly ClaimDraft[],
  pairs: Int32Array,
  used: Set<number>,
): void {
  let next = 0
  ruled.forEach((rule, index) => {
    while (next < learned.length && byContent(learned[next] as ClaimDraft, rule) < 0) next++
    if ((pairs[index] as number) >= 0) return
    for (let i = Math.max(0, next - NEIGHBOURS); i < Math.min(learned.length, next + NEIGHBOURS); i++) {
      const model = learned[i] as ClaimDraft
      if (used.has(i) || agreement(model.content, rule.content) < SAME_CONTENT) continue
      if (holdsCue(model, rule) || holdsCue(rule, model)) continue
      pairs[index] = i
      used.add(i)
      return
    }
  })
}

const holdsCue = ({ content }: ClaimDraft, { cue }: ClaimDraft) =>
  cue?.spans.some((span) => content.some(({ start, end }) => start <= span.start && span.end <= end)) ?? false

function agreement(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return shared === 0 ? 0 : (2 * shared) / (sizeOf(a) + sizeOf(b))
}

const sizeOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
