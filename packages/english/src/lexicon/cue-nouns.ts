import { type CueGroup, cueEntries } from './cue-entries.ts'

/** Nouns that take what is said as a clause or an infinitive: "her claim that …", "a promise to …". */
const GROUPS: readonly CueGroup[] = [
  {
    frames: ['clause'],
    words:
      'statement remark comment assertion announcement suggestion argument explanation observation report testimony',
  },
  { frames: ['clause'], stance: 'doubting', words: 'claim allegation accusation rumour rumor speculation suspicion' },
  { frames: ['clause'], stance: 'conceding', words: 'admission confession acknowledgement acknowledgment' },
  { frames: ['clause'], stance: 'insisting', words: 'insistence contention' },
  { frames: ['clause'], stance: 'factive', words: 'finding revelation confirmation discovery' },
  { frames: ['clause'], stance: 'denying', act: 'denial', words: 'denial' },
  { frames: ['infinitive'], stance: 'denying', act: 'denial', words: 'refusal' },
  { frames: ['clause'], act: 'belief', words: 'belief fear concern view opinion hope expectation prediction warning' },
  { frames: ['infinitive', 'clause'], act: 'promise', words: 'promise vow pledge threat offer assurance' },
  { frames: ['infinitive'], act: 'intention', words: 'plan intention decision' },
  { frames: ['infinitive', 'clause'], act: 'order', words: 'demand order request call proposal recommendation' },
]

/** Lemma → what it tells when it attributes. */
export const cueNouns = cueEntries(GROUPS)
