import type { Draft } from './draft.ts'
import type { Label } from './label.ts'

/** A rule that needs to see one line alone. Null when it has nothing to say. */
export type LineRule = (draft: Draft) => Label | null
