import type { SpeechAct, Stance } from '../model/claim.ts'
import type { SourceKind } from '../model/source.ts'

/**
 * How a cue takes what is said.
 *
 * - `clause`: "said that …", "said …"
 * - `question`: "asked whether …", "wondered why …"
 * - `infinitive`: "promised to …", "wants to …", "told them to …"
 * - `noun`: a noun phrase: "described the state of …", "rejected the claims"
 * - `quotation`: quotations only: "smiled", "continued"
 */
export type CueFrame = 'clause' | 'question' | 'infinitive' | 'noun' | 'quotation'

/** What a word that can attribute tells. */
export interface CueEntry {
  readonly stance: Stance
  readonly act: SpeechAct
  /** The ways in which it takes content. */
  readonly frames: ReadonlySet<CueFrame>
  /** Whether its object is the hearer: "told his partner that …". */
  readonly addressee: boolean
  /** The only kinds of source with which it attributes: a census "puts" a figure at something, a person does not. */
  readonly sources?: ReadonlySet<SourceKind>
}

/** Whom a pronoun can stand for. */
export interface Pronoun {
  readonly person: 1 | 2 | 3
  readonly number: 'singular' | 'plural'
  readonly gender: 'masculine' | 'feminine' | 'neuter' | null
}

/**
 * The words by which a language attributes, hedges and refers. Keys are lemmas in lower case unless said otherwise.
 */
export interface Lexicon {
  /** Verbs, alone or with the preposition that they govern: "say", "call for". */
  readonly cueVerbs: ReadonlyMap<string, CueEntry>
  readonly cueNouns: ReadonlyMap<string, CueEntry>
  /** Words that attribute a whole clause with no source: reportedly, allegedly. */
  readonly cueAdverbs: ReadonlyMap<string, CueEntry>
  /** Prepositions that take a source, in lower case, words parted by one space: "according to". */
  readonly cuePhrases: ReadonlyMap<string, CueEntry>
  /** Forms that turn a statement into its contrary: not, n't, never. */
  readonly negations: ReadonlySet<string>
  /** Forms that make a saying a mere possibility: would, might, if. */
  readonly conditionals: ReadonlySet<string>
  /** Forms that weaken a statement: may, perhaps, apparently. */
  readonly hedges: ReadonlySet<string>
  /** Adverbs that may stand in a cue: "later said", "has repeatedly denied". Forms in lower case. */
  readonly cueModifiers: ReadonlySet<string>
  /** Words that take up what was said elsewhere and tell nothing themselves: "said nothing", "said so". Forms. */
  readonly emptyContents: ReadonlySet<string>
  /** Verbs of naming, in whose passive a source asks for anonymity: "asked not to be named". */
  readonly naming: ReadonlySet<string>
  /** Fine tags of finite verb forms: "went", "will", not "going" or "gone". */
  readonly finiteTags: ReadonlySet<string>
  /** Forms of personal pronouns, in lower case. */
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** Nouns that tell the sex of whom they name: spokeswoman, husband. */
  readonly nounGenders: ReadonlyMap<string, 'masculine' | 'feminine'>
  /** Verbs that lead up to a verb of saying and are one cue with it: "was quoted as saying", "went on to say". */
  readonly leadingVerbs: ReadonlySet<string>
  /** Verbs that lend a noun their subject: "made a promise", "repeated his claim". */
  readonly lightVerbs: ReadonlySet<string>
  /** a, an, the. */
  readonly articles: ReadonlySet<string>
  /** Words of address before a name, in lower case: "Ms Lind". They tell nobody from another. */
  readonly titles: ReadonlySet<string>
  /** Nouns that tell what kind of source they name: soldier → person, survey → data. */
  readonly sourceNouns: ReadonlyMap<string, SourceKind>
}
