import type { BlockKind } from '../../model/article.ts'

/** What a rule says that a line is. */
export interface Label {
  readonly kind: BlockKind
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number
  /** Which rule, and what it saw: `related label "read more"`. */
  readonly reason: string
}

/** One label a line, or null where no rule has spoken yet. */
export type Labels = readonly (Label | null)[]

/** Whether no rule has said yet that a line is something else than running text. */
export function isOpen(labels: Labels, index: number): boolean {
  const label = labels[index]
  return label === null || label === undefined || label.kind === 'paragraph'
}
