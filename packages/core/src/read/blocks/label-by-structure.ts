import type { Draft } from './draft.ts'
import type { Labels } from './label.ts'

/** Labels the lines of a page whose elements tell what they are. In plain text there is none. */
export function labelByStructure(drafts: readonly Draft[]): Labels {
  return drafts.map(({ line }) =>
    line.place?.kind ? { kind: line.place.kind, confidence: 0.9, reason: line.place.reason } : null,
  )
}
