import type { CueEntry, CueFrame, SourceKind, SpeechAct, Stance } from '@hearsay/core'

/** A group of words that attribute in the same way. */
export interface CueGroup {
  readonly stance?: Stance
  readonly act?: SpeechAct
  readonly frames: readonly CueFrame[]
  readonly addressee?: boolean
  /** The only kinds of source with which the words attribute; all kinds where it is left out. */
  readonly sources?: readonly SourceKind[]
  /** Lemmas, parted by white space; an underscore joins a verb and its preposition: call_for. */
  readonly words: string
}

/** The words of some groups, each with what its group tells. A word of a later group overrides an earlier one. */
export function cueEntries(groups: readonly CueGroup[]): ReadonlyMap<string, CueEntry> {
  const entries = new Map<string, CueEntry>()
  for (const { stance = 'neutral', act = 'statement', frames, addressee = false, sources, words } of groups) {
    const entry: CueEntry = {
      stance,
      act,
      frames: new Set(frames),
      addressee,
      ...(sources && { sources: new Set(sources) }),
    }
    for (const word of words.trim().split(/\s+/)) entries.set(word.replace('_', ' '), entry)
  }
  return entries
}
