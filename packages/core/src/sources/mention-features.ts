import { type Annotation, NAME_TYPE, RELATION, TAG, tokenAt, tokenSpan } from '../language/annotation.ts'
import type { Lexicon, Pronoun } from '../language/lexicon.ts'
import type { SourceKind } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** What a mention tells of the source that it stands for. */
export interface MentionFeatures {
  readonly pronoun: Pronoun | null
  /** "who", "which": stands for the noun before it. */
  readonly relative: boolean
  /** The words of its name, in lower case, in order; empty when it names nobody. */
  readonly name: readonly string[]
  /** The words that name or describe it, without what is set off behind them. */
  readonly display: Span
  /** The office that it tells beside the name. */
  readonly role: Span | null
  /** Lemma of its head. */
  readonly head: string
  /** Lemmas of the words before the head that tell it from others: "Russian" in "the Russian soldier". */
  readonly modifiers: readonly string[]
  readonly plural: boolean
  /** "the", "this", "her" …: it may take up somebody known. */
  readonly definite: boolean
  readonly kind: SourceKind
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my'])
const RELATIVE = new Set(['who', 'which', 'that', 'whom'])

/** Reads the features of a mention. */
export function mentionFeatures(annotation: Annotation, lexicon: Lexicon, span: Span, head: number): MentionFeatures {
  const { text, lemmas, tags } = annotation
  const from = tokenAt(annotation, span.start)
  const word = (token: number) => text.slice(annotation.starts[token], annotation.ends[token]).toLowerCase()
  const only = from === head && (annotation.ends[head] as number) >= span.end
  const pronoun = only ? (lexicon.pronouns.get(word(head)) ?? null) : null
  const named =
    tags[head] === TAG.PROPN ||
    lexicon.titles.has(word(head)) ||
    isLabel(text.slice(annotation.starts[head], annotation.ends[head]))
  const own = named ? nameAround(annotation, lexicon, span, from, head) : null
  const apposed = own ? null : nameBeside(annotation, span, head)
  const name = own ?? apposed
  const modifiers: string[] = []
  for (let token = from; token < head; token++) {
    if (tags[token] === TAG.ADJ || tags[token] === TAG.NOUN || tags[token] === TAG.PROPN || tags[token] === TAG.NUM)
      modifiers.push(lemmas[token] as string)
  }
  return {
    pronoun,
    relative: only && RELATIVE.has(word(head)) && pronoun === null,
    name: name?.words ?? [],
    display: name ? tokenSpan(annotation, own ? from : name.from, name.to) : coreOf(annotation, span, head),
    role: roleOf(annotation, span, from, head, own, apposed),
    head: lemmas[head] as string,
    modifiers,
    plural: pronoun ? pronoun.number === 'plural' : tags[head] === TAG.NOUN && word(head) !== lemmas[head],
    definite: DEFINITE.has(word(from)),
    kind: kindOf(annotation, lexicon, span, from, head, pronoun),
  }
}

/** The words of a name, in lower case, and its tokens `[from, to)`. */
interface Name {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

/** The run of proper nouns that the head of a mention stands in; words of address are left out, the preposition is not. */
function nameAround(annotation: Annotation, lexicon: Lexicon, span: Span, start: number, head: number): Name {
  const { tags, text, starts, ends } = annotation
  let words: string[] = []
  let from = start
  let to = head + 1
  for (let token = start; token < annotation.length && (starts[token] as number) < span.end; token++) {
    const word = text.slice(starts[token], ends[token]).toLowerCase()
    if (lexicon.titles.has(word)) continue
    if (tags[token] === TAG.PROPN || token === head) {
      if (words.length === 0) from = token
      words.push(word)
      to = Math.max(to, token + 1)
    } else if (token > head) break
    else if (tags[token] !== TAG.ADP && tags[token] !== TAG.PUNCT) words = []
  }
  return { words, from, to }
}

/** The name that stands beside an office: "Its director, Per Aumont"; "the spokesman for Lumen Rail" names the firm. */
function nameBeside(annotation: Annotation, span: Span, head: number): Name | null {
  const { tags, text, starts, ends } = annotation
  const words: string[] = []
  let from = head + 1
  let token = head + 1
  for (; token < annotation.length && (starts[token] as number) < span.end; token++) {
    // "Per Aumont": what looks like a preposition with a capital is a first name.
    const capital =
      /^\p{Lu}/u.test(text.slice(starts[token], (starts[token] as number) + 2)) && tags[token] !== TAG.PUNCT
    if (tags[token] === TAG.PROPN || capital) {
      if (words.length === 0) from = token
      words.push(text.slice(starts[token], ends[token]).toLowerCase())
    } else if (words.length > 0 || tags[token] !== TAG.PUNCT) break
  }
  return words.length > 0 ? { words, from, to: token } : null
}

/** A mention up to its first comma: what is set off behind it tells more of the source but is not its name. */
function coreOf(annotation: Annotation, span: Span, head: number): Span {
  for (let token = head + 1; token < annotation.length && (annotation.starts[token] as number) < span.end; token++) {
    if (isComma(annotation, token)) return { start: span.start, end: annotation.ends[token - 1] as number }
  }
  return span
}

/** The office that a mention tells beside the name: "[director], Per Aumont", "Mara Lind, the [harbour master], who …". */
function roleOf(
  annotation: Annotation,
  span: Span,
  from: number,
  head: number,
  own: Name | null,
  apposed: Name | null,
): Span | null {
  const { tags } = annotation
  if (apposed) return withoutDeterminer(annotation, from, head + 1)
  if (!own || !isComma(annotation, own.to)) return null
  let to = own.to + 1
  let noun = false
  while (to < annotation.length && (annotation.starts[to] as number) < span.end && !isComma(annotation, to)) {
    const tag = tags[to]
    if (tag === TAG.VERB || tag === TAG.AUX || tag === TAG.SCONJ) return null
    if (tag === TAG.NOUN) noun = true
    to++
  }
  const relative = RELATIVE.has(annotation.lemmas[own.to + 1] as string)
  return noun && !relative ? withoutDeterminer(annotation, own.to + 1, to) : null
}

function withoutDeterminer(annotation: Annotation, from: number, to: number): Span | null {
  let first = from
  while (first < to && (annotation.tags[first] === TAG.DET || annotation.tags[first] === TAG.PRON)) first++
  return first < to ? tokenSpan(annotation, first, to) : null
}

const isComma = ({ text, starts, length }: Annotation, token: number) =>
  token < length && text[starts[token] as number] === ','

/** LINDQVIST, as a transcript labels a speaker. */
const isLabel = (form: string) => form.length > 3 && form === form.toUpperCase() && form !== form.toLowerCase()

function kindOf(
  annotation: Annotation,
  lexicon: Lexicon,
  span: Span,
  from: number,
  head: number,
  pronoun: Pronoun | null,
): SourceKind {
  if (pronoun) {
    if (pronoun.gender === 'masculine' || pronoun.gender === 'feminine') return 'person'
    if (pronoun.person === 3) return pronoun.number === 'plural' ? 'group' : 'unknown'
    return pronoun.number === 'plural' ? 'group' : 'person'
  }
  const { lemmas, names, relations, tags, text } = annotation
  const form = text.slice(annotation.starts[head], annotation.ends[head]).toLowerCase()
  if (tags[head] === TAG.PROPN) {
    const type = names[head]
    if (type === NAME_TYPE.PER) return 'person'
    if (type === NAME_TYPE.ORG) return 'organisation'
    let kind: SourceKind | undefined
    // "Ministry of Defence", "Captain Marr": a common noun in the name or before it says what it is.
    for (let token = from; token < annotation.length && (annotation.starts[token] as number) < span.end; token++) {
      kind ??= lexicon.sourceNouns.get(lemmas[token] as string)
      if (relations[token] === RELATION.punct) break
    }
    return kind ?? (type === NAME_TYPE.LOC ? 'place' : 'unknown')
  }
  const kind = lexicon.sourceNouns.get(form) ?? lexicon.sourceNouns.get(lemmas[head] as string) ?? 'unknown'
  return kind === 'person' && form !== lemmas[head] ? 'group' : kind
}
