import type { Span } from '../model/span.ts'
import { lowerBound } from '../search/lower-bound.ts'

/**
 * Universal part-of-speech tags (universaldependencies.org/u/pos), in the order of `Annotation.tags`.
 */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Tag = (typeof TAGS)[number]

/**
 * Universal dependency relations (universaldependencies.org/u/dep), in the order of `Annotation.relations`. Subtypes
 * are kept only where attribution needs them: who is the subject of a passive, who its agent, which clause is relative.
 */
export const RELATIONS = [
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'compound',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:poss',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const
export type Relation = (typeof RELATIONS)[number]

/** What a name names, in the order of `Annotation.names`; `-` is no name. */
export const NAME_TYPES = ['-', 'PER', 'ORG', 'LOC'] as const
export type NameType = (typeof NAME_TYPES)[number]

/**
 * Grammar of a text, a column for each property and a row for each token. Token indexes count over the whole
 * annotation; a sentence never crosses the stretches that were asked for (the blocks of the article).
 *
 * @example
 * const verb = annotation.tags[i] === TAG.VERB
 * const word = annotation.text.slice(annotation.starts[i], annotation.ends[i])
 */
export interface Annotation {
  readonly text: string
  /** Number of tokens. */
  readonly length: number
  /** First code unit of each token. */
  readonly starts: Uint32Array
  /** Code unit after the last of each token. */
  readonly ends: Uint32Array
  /** Index of the stretch that holds each token. */
  readonly stretchOf: Uint32Array
  /** Index of the sentence that holds each token. */
  readonly sentenceOf: Uint32Array
  /** First token of each sentence, with `length` behind the last: sentence s is `[sentences[s], sentences[s + 1])`. */
  readonly sentences: Uint32Array
  /** Index into `TAGS`. */
  readonly tags: Uint8Array
  /** Index into the language's own fine tags (`Language.fineTags`; for English those of the Penn Treebank). */
  readonly fineTags: Uint8Array
  /** Token index of the head, or -1 at the root of a sentence. */
  readonly heads: Int32Array
  /** Index into `RELATIONS`. */
  readonly relations: Uint8Array
  /** Index into `NAME_TYPES`. */
  readonly names: Uint8Array
  /** Whether the token begins a name (two names may touch). */
  readonly nameStarts: Uint8Array
  /** Dictionary form of each token, in lower case. */
  readonly lemmas: readonly string[]
}

const indexOf = <T extends string>(list: readonly T[]) =>
  Object.fromEntries(list.map((name, index) => [name, index])) as Record<T, number>

/** Tag name → index into `TAGS`. */
export const TAG = indexOf(TAGS)
/** Relation name → index into `RELATIONS`. */
export const RELATION = indexOf(RELATIONS)
/** Name type → index into `NAME_TYPES`. */
export const NAME_TYPE = indexOf(NAME_TYPES)

/** The stretch of text that tokens `[from, to)` cover; `from < to`. */
export function tokenSpan(annotation: Annotation, from: number, to: number): Span {
  return { start: annotation.starts[from] as number, end: annotation.ends[to - 1] as number }
}

/** Index of the first token that ends after `offset`: the token at the offset or the next one; `length` when none. */
export function tokenAt(annotation: Annotation, offset: number): number {
  return lowerBound(annotation.ends, offset + 1, annotation.length)
}
