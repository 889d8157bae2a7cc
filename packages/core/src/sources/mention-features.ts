import { type Annotation, NAME_TYPE, RELATION, TAG, tokenAt } from '../language/annotation.ts'
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
  const name: string[] = []
  if (named) {
    for (let token = from; token < annotation.length && (annotation.starts[token] as number) < span.end; token++) {
      // The name is the run of proper nouns that the head stands in, not a name inside an apposition.
      if (lexicon.titles.has(word(token))) continue
      if (tags[token] === TAG.PROPN || token === head) name.push(word(token))
      else if (token > head) break
      else if (tags[token] !== TAG.ADP && tags[token] !== TAG.PUNCT) name.length = 0
    }
  }
  const apposed = name.length === 0 ? apposedName(annotation, span, head) : []
  const modifiers: string[] = []
  for (let token = from; token < head; token++) {
    if (tags[token] === TAG.ADJ || tags[token] === TAG.NOUN || tags[token] === TAG.PROPN || tags[token] === TAG.NUM)
      modifiers.push(lemmas[token] as string)
  }
  return {
    pronoun,
    relative: only && RELATIVE.has(word(head)) && pronoun === null,
    name: name.length > 0 ? name : apposed,
    head: lemmas[head] as string,
    modifiers,
    plural: pronoun ? pronoun.number === 'plural' : tags[head] === TAG.NOUN && word(head) !== lemmas[head],
    definite: DEFINITE.has(word(from)),
    kind: kindOf(annotation, lexicon, span, from, head, pronoun),
  }
}

/** The name that stands beside an office: "Its director, Per Aumont". */
function apposedName(annotation: Annotation, span: Span, head: number): string[] {
  const { tags, text, starts, ends } = annotation
  const name: string[] = []
  for (let token = head + 1; token < annotation.length && (starts[token] as number) < span.end; token++) {
    if (tags[token] === TAG.PROPN) name.push(text.slice(starts[token], ends[token]).toLowerCase())
    // "the spokesman for Lumen Rail" names the firm, not the man: only what follows a comma or the office itself counts.
    else if (name.length > 0 || tags[token] !== TAG.PUNCT) break
  }
  return name
}

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
