import { type CueGroup, cueEntries } from './cue-entries.ts'

/**
 * Verbs that attribute. The stances follow the classes of reporting verbs that linguists distinguish by what they tell
 * of the writer's view (Hooper 1975, "On assertive predicates"; Kiparsky and Kiparsky 1970, "Fact", for the factive
 * ones); the acts are those of speech-act theory (Searle 1976). The words were listed afresh.
 */
const GROUPS: readonly CueGroup[] = [
  // Saying, with no view of the writer's: "The mayor said the bridge would open."
  { frames: ['clause'], words: 'say add state' },
  {
    frames: ['clause', 'noun'],
    words: `announce declare report write explain mention suggest indicate imply hint signal post tweet
      recall remember relate recount reiterate repeat stress emphasize emphasise underscore underline assert remark comment
      observe testify affirm blog recap signal retort`,
  },
  // Saying to somebody: "She told reporters that …"
  { frames: ['clause', 'infinitive'], addressee: true, words: 'tell' },
  { frames: ['clause'], addressee: true, words: 'inform notify assure remind reassure brief advise' },
  { frames: ['clause', 'infinitive'], stance: 'neutral', addressee: true, words: 'warn caution' },
  // Manner of speaking; with a quotation, or a clause that follows at once: "“Stop!” he shouted."
  {
    frames: ['quotation', 'clause'],
    words: `reply respond answer continue shout whisper joke quip chant mutter murmur cry yell scream lament
      complain grumble boast brag gush interject chime elaborate conclude concur marvel exclaim muse opine
      counter snap scoff bemoan bellow stammer tease`,
  },
  {
    frames: ['quotation'],
    words: `begin go laugh smile sigh sob shrug grin nod chuckle sing recite read caption urge finish start interrupt
      plead beg appeal agree ask wonder inquire enquire`,
  },
  // Speaking of something: "He described the state of the roads."
  {
    frames: ['noun'],
    words: `describe highlight outline detail cite quote reference discuss address tout defend portray depict characterize characterise compare liken dub label
      call brand`,
  },
  // … with a preposition: "He spoke of a disaster."
  {
    frames: ['noun'],
    words: `speak_of speak_about talk_of talk_about tell_of complain_of complain_about refer_to allude_to point_to
      point_out hint_at boast_of boast_about joke_about warn_of warn_about warn_against report_on comment_on remark_on
      elaborate_on dwell_on`,
  },
  { frames: ['noun'], act: 'order', words: 'call_for call_on appeal_for ask_for push_for press_for' },
  {
    frames: ['noun'],
    act: 'judgement',
    words: 'object_to disagree_with agree_with apologize_for apologise_for argue_for argue_against',
  },
  { frames: ['noun'], stance: 'insisting', words: 'insist_on' },
  { frames: ['noun'], act: 'belief', words: 'believe_in think_of worry_about' },
  { frames: ['noun', 'clause'], words: 'note estimate project calculate specify clarify proclaim pronounce document' },
  // What papers and figures do: "The survey shows that …"
  { frames: ['clause', 'noun'], stance: 'factive', words: 'show find reveal demonstrate prove confirm disclose' },
  {
    frames: ['clause', 'question'],
    stance: 'factive',
    words: 'learn discover realize realise know recognize recognise',
  },
  // … and put in figures: "The census puts the population at 212."
  { frames: ['noun'], sources: ['document', 'data', 'organisation'], words: 'put place peg' },
  // Taken up with doubt by the writer: "He claims he was not there."
  { frames: ['clause', 'infinitive'], stance: 'doubting', words: 'claim' },
  { frames: ['clause'], stance: 'doubting', words: 'allege purport charge speculate assume presume' },
  // Held against others: "The union insists that …"
  { frames: ['clause'], stance: 'insisting', words: 'insist maintain contend argue reason protest swear' },
  // Said unwillingly: "The firm admitted that …"
  { frames: ['clause', 'noun'], stance: 'conceding', words: 'admit acknowledge concede confess' },
  // Contradiction: "She denied that …", "He rejected the claims."
  { frames: ['clause', 'noun', 'infinitive'], stance: 'denying', act: 'denial', words: 'deny' },
  {
    frames: ['noun'],
    stance: 'denying',
    act: 'denial',
    words: 'reject dismiss dispute refute rebut disavow repudiate disown contradict',
  },
  { frames: ['infinitive'], stance: 'denying', act: 'denial', words: 'refuse decline' },
  // Questions: "They asked whether …"
  { frames: ['question', 'infinitive'], act: 'question', addressee: true, words: 'ask' },
  { frames: ['question'], act: 'question', words: 'wonder inquire enquire' },
  { frames: ['noun', 'question'], stance: 'doubting', act: 'question', words: 'question doubt query' },
  // Orders and requests: "She urged residents to leave."
  {
    frames: ['infinitive', 'clause'],
    act: 'order',
    addressee: true,
    words: 'urge order instruct command beg implore exhort encourage direct',
  },
  { frames: ['clause', 'infinitive', 'noun'], act: 'order', words: 'demand request recommend propose' },
  // Promises and threats: "He vowed to appeal."
  { frames: ['infinitive', 'clause', 'noun'], act: 'promise', words: 'promise vow pledge guarantee' },
  { frames: ['infinitive'], act: 'promise', words: 'threaten offer agree undertake' },
  { frames: ['clause', 'quotation', 'infinitive'], act: 'promise', words: 'agree' },
  // Belief: "Doctors believe that …"
  {
    frames: ['clause'],
    act: 'belief',
    words: 'think believe feel suspect fear worry reckon suppose figure imagine guess doubt consider understand',
  },
  { frames: ['clause', 'noun', 'infinitive'], act: 'belief', words: 'expect predict forecast anticipate foresee' },
  // Intention: "The council plans to sell the hall."
  { frames: ['infinitive'], act: 'intention', words: 'plan intend want wish aim seek decide prefer mean' },
  { frames: ['infinitive', 'clause'], act: 'intention', words: 'hope' },
  // Judgement: "Critics condemned the plan."
  {
    frames: ['noun'],
    act: 'judgement',
    words: `criticize criticise condemn blast slam denounce deplore decry mock ridicule attack blame accuse fault
      castigate chide rebuke praise applaud hail commend laud welcome thank congratulate scold lambast endorse support favor favour oppose back lament deride`,
  },
  { frames: ['noun', 'clause'], act: 'judgement', words: 'deem judge conclude determine rule' },
]

/** Lemma → what it tells when it attributes. */
export const cueVerbs = cueEntries(GROUPS)
