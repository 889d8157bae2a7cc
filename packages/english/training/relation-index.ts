import { RELATION } from '@hearsay/core'

/** Index of a relation, without its subtype where we keep none. */
export function relationIndex(relation: string): number {
  const full = RELATION[relation as keyof typeof RELATION]
  if (full !== undefined) return full
  return RELATION[relation.split(':')[0] as keyof typeof RELATION] ?? RELATION.dep
}
