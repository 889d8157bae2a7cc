import { cueEntries } from './cue-entries.ts'

/** Words that say that somebody said so, without saying who: "The pair reportedly met in May." */
export const cueAdverbs = cueEntries([
  { frames: ['clause'], words: 'reportedly' },
  { frames: ['clause'], stance: 'doubting', words: 'allegedly purportedly supposedly ostensibly' },
])
