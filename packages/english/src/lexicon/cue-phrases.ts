import { cueEntries } from './cue-entries.ts'

/** Prepositions that name a source, each as its words: "according to the police". */
const PHRASES = ['according to', 'in the words of', 'in the view of', 'in the opinion of']

const [neutral] = cueEntries([{ frames: ['clause'], words: 'phrase' }]).values()

/** Phrase in lower case, words parted by one space → what it tells. */
export const cuePhrases = new Map(PHRASES.map((phrase) => [phrase, neutral as NonNullable<typeof neutral>]))
