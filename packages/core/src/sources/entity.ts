import type { Annotation } from '../language/annotation.ts'
import type { Source, SourceKind } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { MentionFeatures } from './mention-features.ts'

/** A source while its mentions are gathered. */
export interface Entity {
  readonly mentions: Span[]
  /** The mentions that tell most: name or noun. */
  name: Span
  role: Span | null
  nameWords: readonly string[]
  head: string
  modifiers: readonly string[]
  kind: SourceKind
  named: boolean
  plural: boolean
  gender: 'masculine' | 'feminine' | null
  lastToken: number
}

/** Names agree when the shorter ends like the longer ("Lind", "Mara Lind") or all its words stand in it. */
export function sameName(entity: Entity, { name, kind }: MentionFeatures): boolean {
  if (entity.nameWords.length === 0) return false
  const [short, long] = name.length <= entity.nameWords.length ? [name, entity.nameWords] : [entity.nameWords, name]
  if (!short.every((word) => long.includes(word))) return false
  const person = [kind, entity.kind].some((one) => one === 'person' || one === 'unknown')
  return person ? short.at(-1) === long.at(-1) || short[0] === long[0] : short.length === long.length || long.length > 2
}

/** Descriptions agree in their head, and one says no more than the other: "a Russian soldier", "the soldier". */
export function sameDescription(
  annotation: Annotation,
  entity: Entity,
  { span }: { readonly span: Span },
  features: MentionFeatures,
): boolean {
  if (entity.nameWords.length > 0 || entity.head !== features.head || entity.plural !== features.plural) return false
  const [a, b] = [entity.modifiers, features.modifiers]
  const compatible = a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
  if (!compatible) return false
  if (features.definite) return true
  const { text } = annotation
  return text.slice(span.start, span.end) === text.slice(entity.name.start, entity.name.end)
}

/** What is known of a source, as the model has it. */
export function toSource({ text }: Annotation, entity: Entity, id: string): Source {
  const mentions = [...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end)
  const unique = mentions.filter(
    (span, index) => index === 0 || span.start !== mentions[index - 1]?.start || span.end !== mentions[index - 1]?.end,
  )
  return {
    id,
    name: text.slice(entity.name.start, entity.name.end),
    kind: entity.plural && entity.kind === 'person' ? 'group' : entity.kind,
    named: entity.named,
    anonymity: null,
    role: entity.role && text.slice(entity.role.start, entity.role.end),
    organisation: null,
    mentions: unique,
  }
}
