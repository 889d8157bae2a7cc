import type { Entity } from './entity.ts'
import type { Mention } from './mention.ts'
import type { MentionFeatures } from './mention-features.ts'

/** Who spoke last to whom. */
export interface Turn {
  readonly speaker: Entity
  readonly hearer: Entity | null
  /** The speaker was named or described, not only "he". */
  readonly explicit: boolean
  readonly claim: number
}

/** The turn after a mention: whoever speaks now speaks to the one who spoke before, or to whom the text names. */
export function nextTurn(
  turn: Turn | null,
  { role, claim }: Mention,
  entity: Entity,
  { pronoun }: MentionFeatures,
): Turn | null {
  if (role === 'addressee')
    return turn && entity.kind === 'person' && !entity.plural ? { ...turn, hearer: entity } : turn
  const hearer = entity === turn?.hearer ? turn.speaker : entity === turn?.speaker ? turn.hearer : null
  return { speaker: entity, hearer, explicit: pronoun === null, claim }
}
