import type { CueEntry, CueFrame, SpeechAct, Stance } from '@hearsay/core'

/** A group of words that attribute in the same way. */
export interface CueGroup {
  readonly stance?: Stance
  readonly act?: SpeechAct
  readonly frames: readonly CueFrame[]
  readonly addressee?: boolean
  /** Lemmas, parted by white space; an underscore joins a verb and its preposition: call_for. */
  readonly words: string
}

/** The words of some groups, each with what its group tells. A word of a later group overrides an earlier one. */
export function cueEntries(groups: readonly CueGroup[]): ReadonlyMap<string, CueEntry> {
  const entries = new Map<string, CueEntry>()
  for (const { stance = 'neutral', act = 'statement', frames, addressee = false, words } of groups) {
    const entry: CueEntry = { stance, act, frames: new Set(frames), addressee }
    for (const word of words.trim().split(/\s+/)) entries.set(word.replace('_', ' '), entry)
  }
  return entries
}
