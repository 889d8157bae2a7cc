import type {
  BlockKind,
  ChannelKind,
  ClaimKind,
  IssueCode,
  RelayAct,
  SourceKind,
  SpeechAct,
  Stance,
} from '@hearsay/core'
import type { ProblemCode } from './reading/protocol.ts'

// Every word that the viewer says, in English. Another language is another file like this one.

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

export const WORDS = {
  name: 'hearsay',
  title: (headline: string | null) => (headline === null ? 'hearsay' : `${headline} · hearsay`),
  skipToArticle: 'Skip to the article',
  skipToClaims: 'Skip to the claims',

  start: {
    heading: 'Who says so?',
    lead: 'Put in a news article. You see whose words each claim is, to whom they were said, how sure the speaker was, and what the article says with no source at all.',
    label: 'Article',
    placeholder: 'Paste an article here, or drop a file anywhere on this page.',
    read: 'Read it',
    open: 'Open a file',
    example: 'Try an example',
    privacy: 'Everything is read in your browser. Nothing is sent anywhere.',
    formats: 'Text, HTML, or an Analysis saved as JSON.',
  },

  actions: {
    fresh: 'New',
    edit: 'Edit text',
    closeEditor: 'Close editor',
    more: 'More',
    theme: { auto: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
  },

  editor: {
    label: 'The text as it was put in. Changes are read as you type.',
  },

  drop: 'Drop the file to read it',

  stage: {
    loading: 'Loading the English language …',
    reading: 'Reading …',
  },

  failure: {
    heading: 'That could not be read',
    again: 'Try again',
    detail: 'Detail',
    explain: {
      engine: 'Something went wrong while reading. The text is still here; please tell us about it.',
      crash: 'The reader stopped. It may have run out of memory on a very long text, or its files did not load.',
      'not-json': 'The text begins like JSON, but it is not complete or not valid.',
      'not-analysis': 'This is JSON, but not an Analysis that hearsay saved (hearsay --json prints one).',
    } satisfies Record<ProblemCode, string>,
    tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB. Please open a smaller one.`,
    unreadable: 'The file could not be opened.',
  },

  announce: {
    read: (claims: number, sources: number) => `Read. ${plural(claims, 'claim')}, ${plural(sources, 'source')}.`,
    firstOf: (name: string, count: number) => `Opened ${name}, the first of ${count} files.`,
  },

  pane: { article: 'Article', claims: 'Claims', views: 'What to show' },

  summary: {
    claims: (count: number) => plural(count, 'claim'),
    sources: (count: number) => plural(count, 'source'),
    unnamed: (count: number) => `${count} not named`,
    ownVoice: (count: number) => `${plural(count, 'statement')} with no source`,
    atSource: 'Where it was published',
  },

  noText: 'There is no text here to read.',
  noClaims: 'Nobody is quoted here.',
  noClaimsBut: (count: number) =>
    `Nobody is quoted here. There ${count === 1 ? 'is' : 'are'} ${plural(count, 'statement')} in the article’s own voice.`,
  noneShown: 'All kinds of claims are switched off.',

  kinds: {
    direct: { name: 'Quoted', hint: 'word for word, all in quotation marks' },
    mixed: { name: 'Partly quoted', hint: 'some of it word for word' },
    indirect: { name: 'Reported', hint: 'said by somebody, in the writer’s words' },
    assertion: { name: 'Own voice', hint: 'the article says it itself, with no source' },
  } satisfies Record<ClaimKind, { name: string; hint: string }>,
  showKinds: 'Kinds of claims to show',
  hidden: 'hidden',
  specimen: {
    direct: { before: '', words: '“The pump gave up,”', after: ' she said.' },
    mixed: { before: 'She said ', words: 'the pump “gave up”', after: '.' },
    indirect: { before: 'She said ', words: 'the pump had failed', after: '.' },
    assertion: { before: '', words: 'The pump failed.', after: '' },
  } satisfies Record<ClaimKind, { before: string; words: string; after: string }>,

  order: { label: 'Order', text: 'As in the text', source: 'By source' },

  claim: {
    noSource: 'No source',
    ownVoice: 'The article itself',
    notNamed: 'not named',
    inWords: 'Show in the text',
    goTo: (who: string) => `Claim: ${who}`,
    close: 'Close',
    previous: 'Previous claim',
    next: 'Next claim',
    selected: 'Selected claim',
    gap: ' … ',
    quotedAs: (words: string) => `“${words}”`,
  },

  facts: {
    who: 'Who says it',
    calledHere: 'Called here',
    toWhom: 'To whom',
    how: 'By what way',
    cue: 'Words that say so',
    through: 'Through',
    way: 'The way to you',
    wayOf: (hands: readonly string[]) => [...hands, 'this article'].join(' → '),
    hand: (who: string, act: string) => `${who} (${act})`,
    hands: 'Came through',
    handsCount: (count: number) => (count <= 1 ? 'this article alone' : `${count} hands, this article the last`),
    sure: 'How sure',
    act: 'What it does',
    stance: 'The writer’s view',
    inside: 'Inside',
    insideOf: (who: string) => `what ${who} says`,
    notNamed: 'Not named',
    noReason: 'no reason given',
    numbers: 'Numbers',
    times: 'When',
    confidence: 'Found with',
    percent: (share: number) => `${Math.round(share * 100)}% confidence`,
  },

  sure: {
    negative: 'denies it',
    underspecified: 'leaves it open',
    hedged: (words: readonly string[]) => `careful: ${words.map((word) => `“${word}”`).join(', ')}`,
    estimate: (words: string, low: number, high: number) =>
      `“${words}”: ${Math.round(low * 100)} to ${Math.round(high * 100)} in 100`,
  },

  channels: {
    interview: 'interview',
    'phone-call': 'phone call',
    statement: 'statement',
    post: 'post',
    report: 'report',
    court: 'court',
    'press-conference': 'press conference',
    letter: 'letter',
    email: 'email',
    message: 'message',
    broadcast: 'broadcast',
    speech: 'speech',
    meeting: 'meeting',
    other: 'another way',
  } satisfies Record<ChannelKind, string>,

  acts: {
    statement: 'states',
    question: 'asks',
    order: 'orders',
    promise: 'promises',
    denial: 'denies',
    belief: 'believes',
    intention: 'intends',
    judgement: 'judges',
  } satisfies Record<SpeechAct, string>,

  stances: {
    neutral: 'takes no side',
    factive: 'takes it as true',
    doubting: 'keeps a distance',
    conceding: 'has it admitted',
    denying: 'has it denied',
    insisting: 'has it insisted on',
  } satisfies Record<Stance, string>,

  relays: {
    said: 'said',
    told: 'told',
    recorded: 'recorded',
    intercepted: 'intercepted',
    translated: 'translated',
    quoted: 'quoted',
    reported: 'reported',
    published: 'published',
    shared: 'shared',
    cited: 'cited',
  } satisfies Record<RelayAct, string>,

  sources: {
    person: 'person',
    organisation: 'organisation',
    group: 'group',
    place: 'place',
    document: 'document',
    data: 'data',
    media: 'news outlet',
    unknown: 'source',
  } satisfies Record<SourceKind, string>,

  blocks: {
    headline: 'Headline',
    standfirst: 'Summary',
    kicker: 'Label',
    byline: 'By',
    dateline: 'Place',
    timestamp: 'Time',
    paragraph: 'Paragraph',
    heading: 'Heading',
    quote: 'Quotation',
    'list-item': 'List',
    caption: 'Caption',
    related: 'Teaser',
    notice: 'Notice',
    advert: 'Advert',
    share: 'Share',
    correction: 'Correction',
    credit: 'Credit',
    comment: 'Comment',
    navigation: 'Menu',
    footer: 'Footer',
    other: 'Other',
  } satisfies Record<BlockKind, string>,

  issues: {
    heading: (count: number) =>
      count === 1 ? 'One thing to know about this text' : `${count} things to know about this text`,
    more: (count: number) => `and ${count} more`,
    names: {
      'empty-input': 'No text',
      'input-too-large': 'Too long',
      'truncated-depth': 'Too deep',
      'truncated-count': 'Too many',
      'invalid-metadata': 'Unreadable details',
      'no-article': 'No article',
      'unclosed-quotation': 'Open quotation',
      'stray-quotation-mark': 'Stray mark',
    } satisfies Record<IssueCode, string>,
  },
} as const
