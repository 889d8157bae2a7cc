import { z } from 'zod'
import { Span } from './span.ts'

/**
 * How a claim is given: `direct` is all in quotation marks, `indirect` in the writer's words, `mixed` partly in marks;
 * an `assertion` is the article's own voice, without a source.
 */
export const ClaimKind = z.enum(['direct', 'indirect', 'mixed', 'assertion'])
export type ClaimKind = z.infer<typeof ClaimKind>

/** What is done by saying it: the speech act, or the attitude where nothing is said aloud. */
export const SpeechAct = z.enum([
  'statement',
  'question',
  'order',
  'promise',
  'denial',
  'belief',
  'intention',
  'judgement',
])
export type SpeechAct = z.infer<typeof SpeechAct>

/**
 * What the cue tells of the writer's view: `neutral` (said), `factive` (revealed: taken as true), `doubting` (claimed,
 * alleged), `conceding` (admitted), `denying` (denied), `insisting` (insisted, maintained).
 */
export const Stance = z.enum(['neutral', 'factive', 'doubting', 'conceding', 'denying', 'insisting'])
export type Stance = z.infer<typeof Stance>

/** The words that attribute the claim: "later added", "according to", ":". */
export const Cue = z
  .object({
    spans: z.array(Span).min(1),
    lemma: z.string().min(1).describe('dictionary form of its main word: say, according to, colon'),
    stance: Stance,
  })
  .describe('The words that attribute the claim')
export type Cue = z.infer<typeof Cue>

/** A source, and the words that stand for it here. */
export const SourceMention = z
  .object({
    id: z.string().describe('of the source in analysis.sources'),
    span: Span,
  })
  .describe('A source, and the words that stand for it here')
export type SourceMention = z.infer<typeof SourceMention>

/** By what way the words reached their hearer. */
export const ChannelKind = z.enum([
  'interview',
  'phone-call',
  'statement',
  'post',
  'report',
  'court',
  'press-conference',
  'letter',
  'email',
  'message',
  'broadcast',
  'speech',
  'meeting',
  'other',
])
export type ChannelKind = z.infer<typeof ChannelKind>

/** The channel of a claim: "in a statement", "on the phone to his brother". */
export const Channel = z
  .object({ kind: ChannelKind, span: Span })
  .describe('By what way the words reached their hearer')
export type Channel = z.infer<typeof Channel>

/** What somebody did who passed a claim on. */
export const RelayAct = z.enum([
  'said',
  'told',
  'recorded',
  'intercepted',
  'translated',
  'quoted',
  'reported',
  'published',
  'shared',
  'cited',
])
export type RelayAct = z.infer<typeof RelayAct>

/** One hand through which a claim went on its way from the speaker to the reader. */
export const Relay = z
  .object({
    source: SourceMention,
    act: RelayAct,
    span: Span.describe('the words that tell of it'),
  })
  .describe('One hand through which a claim went')
export type Relay = z.infer<typeof Relay>

/**
 * What a word of likelihood means in numbers. `scale` names the yardstick with its edition; `low` and `high` are
 * probabilities from 0 to 1.
 */
export const Estimate = z
  .object({
    span: Span,
    term: z.string().min(1).describe('as the scale lists it: almost certain'),
    scale: z.string().min(1),
    low: z.number().min(0).max(1),
    high: z.number().min(0).max(1),
  })
  .describe('What a word of likelihood means in numbers')
export type Estimate = z.infer<typeof Estimate>

/**
 * Polarity as FactBank has it (Saurí and Pustejovsky 2009): `positive` the source affirms the content, `negative` the
 * source denies it ("denied that"), `underspecified` the source does not commit itself ("did not say whether",
 * "would say if").
 */
export const Polarity = z.enum(['positive', 'negative', 'underspecified'])
export type Polarity = z.infer<typeof Polarity>

/** How sure the source is. */
export const Certainty = z
  .object({
    polarity: Polarity,
    hedges: z.array(Span).describe('words that weaken it: may, apparently, it seems'),
    estimate: Estimate.nullable(),
  })
  .describe('How sure the source is')
export type Certainty = z.infer<typeof Certainty>

/** A number with what it counts. Exact numbers carry `value`; ranges carry `low` and `high`; the rest is null. */
export const Quantity = z
  .object({
    span: Span,
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    comparator: z.enum(['over', 'under', 'at-least', 'at-most', 'about']).nullable(),
    unit: z.string().nullable().describe('what is counted or measured: men, %, EUR, km'),
    per: z.string().nullable().describe('of a rate: day, 100,000'),
  })
  .describe('A number with what it counts')
export type Quantity = z.infer<typeof Quantity>

/** A time expression; `value` in EDTF (ISO 8601-2), resolved against `publishedAt`, or null where it cannot be. */
export const TimeExpression = z
  .object({
    span: Span,
    type: z.enum(['date', 'time', 'interval', 'duration', 'set']),
    value: z.string().nullable(),
  })
  .describe('A time expression')
export type TimeExpression = z.infer<typeof TimeExpression>

/** Something that the article says somebody said, wrote, thinks or wants, or that it asserts with no source. */
export const Claim = z
  .object({
    id: z.string().describe('c1, c2 … in order of the text'),
    kind: ClaimKind,
    act: SpeechAct,
    content: z
      .object({ spans: z.array(Span).min(1) })
      .describe('what is claimed; several spans where a cue interrupts it or it runs on in the next paragraph'),
    cue: Cue.nullable(),
    source: SourceMention.nullable().describe('whose claim it is; null where the article names nobody'),
    addressee: SourceMention.nullable().describe('to whom it was said'),
    channel: Channel.nullable(),
    parent: z.string().nullable().describe('id of the claim inside which this one stands'),
    relays: z.array(Relay).describe('who passed it on, from the speaker outwards'),
    distance: z
      .int()
      .min(0)
      .nullable()
      .describe('through how many hands it reached the reader, the publication being the last; null when not counted'),
    certainty: Certainty.nullable(),
    quantities: z.array(Quantity),
    times: z.array(TimeExpression),
    blocks: z.array(z.int().min(0)).min(1).describe('indexes into article.blocks of the blocks that hold the content'),
    confidence: z.number().min(0).max(1),
  })
  .describe('Something that somebody is said to have said, or that the article asserts')
export type Claim = z.infer<typeof Claim>
