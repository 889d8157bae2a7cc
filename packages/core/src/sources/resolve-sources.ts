import { type Annotation, RELATION, TAG } from '../language/annotation.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Source, SourceKind } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { nextTurn, type Turn } from './dialogue.ts'
import { type Entity, sameDescription, sameName, toSource } from './entity.ts'
import { findFullNames, kindOfName, shortPhrase } from './full-names.ts'
import type { Mention } from './mention.ts'
import { type MentionFeatures, mentionFeatures } from './mention-features.ts'

/** How far back, in tokens, a pronoun looks for a person who is no source yet. */
const FARTHEST_ANTECEDENT = 150

/** How many of the last sources a mention is compared with: enough for any article, and it bounds the time. */
const MOST_COMPARED = 60

/** Who speaks to whom in the claim around a mention: for "I" and "you" inside a quotation. */
export interface Speech {
  readonly speaker: Span | null
  readonly addressee: Span | null
}

/**
 * Joins mentions to sources over the document. Names join by their words ("Mara Lind", "Lind", "Ms Lind"), definite
 * noun phrases by their head ("a soldier", "the soldier"), third-person pronouns to the last person they fit, "I" and
 * "you" to speaker and hearer of the words around them.
 *
 * `mentions` in order of the text; `speechAround(claim)` tells of the claim that holds a claim, or null; `quotationOf`
 * has for each token the innermost quotation around it, or -1. Gives the sources and, for each mention, the id of its source.
 */
export function resolveSources(
  annotation: Annotation,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  speechAround: (claim: number) => Speech | null,
  quotationOf: Int32Array,
): { sources: Source[]; ids: string[] } {
  const entities: Entity[] = []
  const bySpan = new Map<string, Entity>()
  const byHead = new Map<number, Entity>()
  // A language that tells persons from places leaves names of no type to neither.
  const typed = annotation.names.some((type) => type !== 0)
  const sourceOfClaim = new Map(
    mentions.filter(({ role }) => role === 'source').map(({ claim, span }) => [claim, span]),
  )
  let turn: Turn | null = null
  let names: ReadonlyMap<string, { readonly span: Span; readonly head: number }> | null = null
  const resolve = (mention: Mention): Entity => {
    const known = bySpan.get(keyOf(mention.span))
    if (known) return known
    const features = mentionFeatures(annotation, lexicon, mention.span, mention.head)
    const entity = find(mention, features) ?? create(mention.head, features)
    join(entity, mention.span, mention.head, features)
    if (speechAround(mention.claim) === null) turn = nextTurn(turn, mention, entity, features)
    return entity
  }
  // "I" and "you" wait until all others are known: the speaker of the words around them is often named behind them.
  const deictic = mentions.map(({ span }) => (lexicon.pronouns.get(wordOf(span))?.person ?? 3) < 3)
  mentions.forEach((mention, index) => {
    if (!deictic[index]) resolve(mention)
  })
  const resolved = mentions.map(resolve)
  const used = [...new Set(resolved)].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  const ids = new Map(used.map((entity, index) => [entity, `s${index + 1}`]))
  return {
    sources: used.map((entity) => toSource(annotation, entity, ids.get(entity) as string)),
    ids: resolved.map((entity) => ids.get(entity) as string),
  }

  function wordOf({ start, end }: Span): string {
    return end - start > 12 ? '' : annotation.text.slice(start, end).toLowerCase()
  }

  function find(mention: Mention, features: MentionFeatures): Entity | null {
    const { pronoun } = features
    if (features.relative) return antecedentOfRelative(mention)
    if (pronoun && pronoun.person !== 3) {
      const speech = speechAround(mention.claim)
      const span = pronoun.person === 1 ? speech?.speaker : speech?.addressee
      // "We" is the speaker and others; it is his claim all the same.
      return (span && bySpan.get(keyOf(span))) ?? null
    }
    // Whom a speaker calls "they" is known to his hearer; the text around does not tell.
    if (pronoun?.number === 'plural' && speechAround(mention.claim) !== null) return null
    if (pronoun) return answering(mention, features) ?? antecedent(mention, features)
    if (features.name.length > 0) return recent().find((entity) => sameName(entity, features)) ?? null
    return recent().find((entity) => sameDescription(annotation, entity, mention, features)) ?? null
  }

  /** In a dialogue, the pronoun behind a turn whose speaker was named is the other one: "…, Marl told the cook. “…,” he said." */
  function answering({ role, claim }: Mention, { pronoun }: MentionFeatures): Entity | null {
    if (role !== 'source' || !turn?.hearer || !turn.explicit || claim - turn.claim > 2) return null
    const gender = turn.hearer.gender ?? lexicon.nounGenders.get(turn.hearer.head) ?? null
    return pronoun?.number === 'singular' &&
      pronoun.gender !== 'neuter' &&
      (gender ?? pronoun.gender) === pronoun.gender
      ? turn.hearer
      : null
  }

  function recent(): Entity[] {
    return entities.slice(-MOST_COMPARED).reverse()
  }

  function create(head: number, features: MentionFeatures): Entity {
    const fuller = features.name.length === 1 ? fullNames().get(features.name[0] as string) : undefined
    if (fuller && fuller.head !== head) {
      const full = mentionFeatures(annotation, lexicon, fuller.span, fuller.head)
      const entity = create(fuller.head, full)
      join(entity, fuller.span, fuller.head, full)
      return entity
    }
    const entity: Entity = {
      mentions: [],
      name: features.display,
      role: features.role,
      nameWords: features.name,
      head: features.head,
      modifiers: features.modifiers,
      kind: features.kind,
      named: features.name.length > 0,
      plural: features.plural,
      gender: null,
      lastToken: head,
    }
    entities.push(entity)
    return entity
  }

  function join(entity: Entity, span: Span, head: number, features: MentionFeatures): void {
    entity.mentions.push(span)
    bySpan.set(keyOf(span), entity)
    byHead.set(head, entity)
    entity.lastToken = Math.max(entity.lastToken, head)
    const { gender } = features.pronoun ?? { gender: null }
    if (gender === 'masculine' || gender === 'feminine') {
      entity.gender = gender
      if (entity.kind === 'unknown') entity.kind = 'person'
    }
    // "We" may be said by one for many: it tells nothing of the kind.
    if (entity.kind === 'unknown' && !features.pronoun) entity.kind = features.kind
    entity.role ??= features.role
    const longer = features.name.length > entity.nameWords.length
    if (longer) {
      entity.nameWords = features.name
      entity.name = features.display
      entity.named = true
    }
  }

  function antecedentOfRelative(mention: Mention): Entity | null {
    const verb = annotation.heads[mention.head] as number
    let at = verb
    for (let steps = 0; at >= 0 && steps < 6; steps++) {
      if (annotation.relations[at] === RELATION['acl:relcl']) break
      at = annotation.heads[at] as number
    }
    const noun = at >= 0 ? (annotation.heads[at] as number) : -1
    let head = noun >= 0 && noun < mention.head ? noun : mention.head - 1
    while (head >= 0 && annotation.tags[head] === TAG.PUNCT) head--
    return head >= 0 ? entityOf(head) : null
  }

  /** Last word of each name of several words in the article → where it first stands, for "Lindqvist" said before. */
  function fullNames(): ReadonlyMap<string, { readonly span: Span; readonly head: number }> {
    names ??= findFullNames(annotation)
    return names
  }

  /** The entity of a noun phrase that need not be a source itself. */
  function entityOf(head: number): Entity {
    const span = shortPhrase(annotation, head)
    const features = mentionFeatures(annotation, lexicon, span, head)
    const found = find({ span, head, claim: -1, role: 'addressee' }, { ...features, relative: false, pronoun: null })
    const entity = found ?? create(head, features)
    if (!byHead.has(head)) join(entity, span, head, features)
    return entity
  }

  /** The last person, group or thing before a pronoun that fits it: subjects and sources before others. */
  function antecedent(mention: Mention, features: MentionFeatures): Entity | null {
    const { pronoun } = features
    if (!pronoun) return null
    let best: { head: number; score: number } | null = null
    const from = Math.max(0, mention.head - FARTHEST_ANTECEDENT)
    const sentence = annotation.sentenceOf[mention.head] as number
    for (let head = mention.head - 1; head >= from; head--) {
      // The writer's pronouns do not take up what stands inside quotation marks.
      if (quotationOf[head] !== -1 && quotationOf[head] !== quotationOf[mention.head]) continue
      // "The mayor told him": two arguments of one verb are two persons, or it would say himself.
      if (annotation.heads[head] === annotation.heads[mention.head] || speaks(mention, head)) continue
      if (!fits(head, pronoun)) continue
      const subject =
        annotation.relations[head] === RELATION.nsubj || annotation.relations[head] === RELATION['nsubj:pass']
      const distance = sentence - (annotation.sentenceOf[head] as number)
      const score = (subject ? 1.2 : 0) + (byHead.has(head) ? 0.8 : 0) - distance
      if (!best || score > best.score) best = { head, score }
    }
    if (best && best.score > -6) {
      const known = entityAt(best.head)
      return known ?? entityOf(best.head)
    }
    // Nobody near: the last source of the right kind.
    return (
      recent().find(
        (entity) => entity.kind === features.kind && (entity.gender ?? pronoun.gender) === pronoun.gender,
      ) ?? null
    )
  }

  /** Whether a token stands in the source of the claim that a hearer is told: nobody says "told her" of herself. */
  function speaks({ role, claim }: Mention, token: number): boolean {
    const source = role === 'addressee' ? sourceOfClaim.get(claim) : undefined
    const start = annotation.starts[token] as number
    return source !== undefined && start >= source.start && start < source.end
  }

  /** Whether a pronoun can stand for the noun phrase of a head: its number, gender and kind. */
  function fits(head: number, pronoun: NonNullable<MentionFeatures['pronoun']>): boolean {
    const tag = annotation.tags[head]
    const relation = annotation.relations[head]
    if (relation === RELATION.compound || relation === RELATION.flat || relation === RELATION.amod) return false
    const lemma = annotation.lemmas[head] as string
    const form = annotation.text.slice(annotation.starts[head], annotation.ends[head]).toLowerCase()
    const known = entityAt(head)
    if (tag === TAG.PRON)
      return known !== null && lexicon.pronouns.get(form)?.gender === pronoun.gender && pronoun.gender !== null
    const kind =
      tag === TAG.PROPN
        ? (known?.kind ?? kindOfName(annotation, head))
        : tag === TAG.NOUN
          ? kindOfNoun(form, lemma, known)
          : null
    if (kind === null) return false
    const plural = tag === TAG.NOUN && form !== lemma
    if (pronoun.number === 'plural') return plural || kind === 'group' || kind === 'organisation'
    if (plural) return false
    if (pronoun.gender === 'neuter') return kind !== 'person' && kind !== 'group' && kind !== 'unknown'
    // Somebody who speaks and of whom nothing else is known is most likely a person; so is a name of no known kind.
    if (kind !== 'person' && !(kind === 'unknown' && (known || (tag === TAG.PROPN && !typed)))) return false
    const own = known?.gender ?? lexicon.nounGenders.get(form) ?? null
    return own === null || own === pronoun.gender
  }

  function kindOfNoun(form: string, lemma: string, known: Entity | null): SourceKind | null {
    return lexicon.sourceNouns.get(form) ?? lexicon.sourceNouns.get(lemma) ?? known?.kind ?? null
  }

  function entityAt(head: number): Entity | null {
    return byHead.get(head) ?? null
  }
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`
