import type { Lexicon } from '@hearsay/core'
import { cueAdverbs } from './cue-adverbs.ts'
import { cueNouns } from './cue-nouns.ts'
import { cuePhrases } from './cue-phrases.ts'
import { cueVerbs } from './cue-verbs.ts'
import {
  articles,
  conditionals,
  cueModifiers,
  emptyContents,
  finiteTags,
  hedges,
  leadingVerbs,
  lightVerbs,
  naming,
  negations,
} from './modality.ts'
import { pronouns, titles } from './pronouns.ts'
import { nounGenders, sourceNouns } from './source-nouns.ts'

/** The words by which English attributes, hedges and refers. */
export const lexicon: Lexicon = {
  cueVerbs,
  cueNouns,
  cueAdverbs,
  cuePhrases,
  negations,
  conditionals,
  hedges,
  cueModifiers,
  emptyContents,
  naming,
  leadingVerbs,
  lightVerbs,
  nounGenders,
  finiteTags,
  pronouns,
  articles,
  titles,
  sourceNouns,
}
