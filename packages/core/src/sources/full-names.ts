import { type Annotation, NAME_TYPE, RELATION, TAG, tokenSpan } from '../language/annotation.ts'
import type { SourceKind } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** A head with the words directly before it that belong to it. */
export function shortPhrase(annotation: Annotation, head: number): Span {
  let from = head
  while (
    from > 0 &&
    annotation.heads[from - 1] === head &&
    annotation.tags[from - 1] !== TAG.PUNCT &&
    annotation.relations[from - 1] !== RELATION.case
  )
    from--
  let to = head + 1
  while (to < annotation.length && annotation.heads[to] === head && annotation.relations[to] === RELATION.flat) to++
  return tokenSpan(annotation, from, to)
}

/** Names of two or more words, by their last word: the first of each in the article. */
export function findFullNames(
  annotation: Annotation,
): ReadonlyMap<string, { readonly span: Span; readonly head: number }> {
  const { length, tags, relations, text, starts, ends } = annotation
  const names = new Map<string, { span: Span; head: number }>()
  for (let head = 0; head < length; head++) {
    if (tags[head] !== TAG.PROPN || relations[head] === RELATION.flat || relations[head] === RELATION.compound) continue
    const span = shortPhrase(annotation, head)
    let last = head
    while (last + 1 < length && (ends[last + 1] as number) <= span.end) last++
    const key = text.slice(starts[last], ends[last]).toLowerCase()
    if (last > head && tags[last] === TAG.PROPN && !names.has(key)) names.set(key, { span, head })
  }
  return names
}

/** What a name names, by its type. */
export function kindOfName(annotation: Annotation, head: number): SourceKind {
  const type = annotation.names[head]
  return type === NAME_TYPE.PER
    ? 'person'
    : type === NAME_TYPE.ORG
      ? 'organisation'
      : type === NAME_TYPE.LOC
        ? 'place'
        : 'unknown'
}
