import type { SpeechAct, Stance } from '../model/claim.ts'

/** How a verb takes what is said. */
export type CueFrame =
  /** a clause: "said that …", "said … " */
  | 'clause'
  /** a question: "asked whether …" */
  | 'question'
  /** an infinitive: "promised to …", "wants to …" */
  | 'infinitive'
  /** a noun phrase: "described the state of …", "denied the claims" */
  | 'noun'
  /** "as": "described it as …" */
  | 'as'
  /** quotations only: "smiled", "continued" */
  | 'quotation'

/** A word that can attribute. */
export interface CueEntry {
  readonly stance: Stance
  readonly act: SpeechAct
  /** The ways in which it takes content. */
  readonly frames: readonly CueFrame[]
  /** Whether its object is the hearer: "told his partner that …". */
  readonly addressee: boolean
}

/**
 * The words by which a language attributes, hedges and refers. All keys are lemmas in lower case unless said otherwise.
 */
export interface Lexicon {
  readonly cueVerbs: ReadonlyMap<string, CueEntry>
  readonly cueNouns: ReadonlyMap<string, CueEntry>
  /** Words that attribute a whole clause with no source: reportedly, allegedly. Forms, in lower case. */
  readonly cueAdverbs: ReadonlyMap<string, CueEntry>
  /** Prepositions and phrases that take a source: "according to". Forms, words parted by one space. */
  readonly cuePhrases: ReadonlyMap<string, CueEntry>
}
