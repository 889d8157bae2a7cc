import type { Article, ChannelKind, Claim, ClaimKind, Source, Stance } from '@hearsay/core'
import type { StyleName } from '../terminal/styles.ts'
import type { Fact } from './facts.ts'
import { percent, printable, wordsAt } from './words.ts'

/** The colour of each kind: of its name, and of the bar beside its words. */
export const KIND_COLOUR: Readonly<Record<ClaimKind, StyleName>> = {
  direct: 'green',
  mixed: 'cyan',
  indirect: 'blue',
  assertion: 'yellow',
}

const CHANNELS: Readonly<Record<ChannelKind, string>> = {
  interview: 'in an interview',
  'phone-call': 'on the phone',
  statement: 'in a statement',
  post: 'in a post',
  report: 'in a report',
  court: 'in court',
  'press-conference': 'at a press conference',
  letter: 'in a letter',
  email: 'by email',
  message: 'in a message',
  broadcast: 'on air',
  speech: 'in a speech',
  meeting: 'at a meeting',
  other: 'by other means',
}
const STANCES: Readonly<Record<Stance, string | null>> = {
  neutral: null,
  factive: 'taken as true',
  doubting: 'left in doubt',
  conceding: 'conceded',
  denying: 'denied',
  insisting: 'insisted',
}
/** A claim whose confidence is under this is marked. */
const UNSURE = 0.5
/** Characters; source and cue that stand further apart are shown apart. */
const ATTRIBUTION_WITHIN = 90

/** All that is known of a claim beside its words, most important first: kind, attribution, to whom, how sure. */
export function claimFacts(article: Pick<Article, 'text'>, claim: Claim, sources: ReadonlyMap<string, Source>): Fact[] {
  const facts: Fact[] = [[{ text: claim.kind, styles: [KIND_COLOUR[claim.kind]] }]]
  const add = (text: string, ...styles: StyleName[]) => {
    facts.push([{ text, styles }])
  }
  const attribution = attributionOf(article, claim)
  if (attribution) add(attribution)
  if (claim.addressee) add(`to ${wordsAt(article, claim.addressee.span)}`)
  if (claim.channel) add(CHANNELS[claim.channel.kind])
  if (claim.act !== 'statement') add(claim.act, 'magenta')
  const polarity = claim.certainty?.polarity
  const denial = claim.act === 'denial'
  if (polarity === 'negative' && !denial) add('denied', 'magenta')
  else if (polarity === 'underspecified') add('left open', 'magenta')
  const stance = claim.cue && STANCES[claim.cue.stance]
  if (stance && !(claim.cue?.stance === 'denying' && (denial || polarity === 'negative'))) add(stance, 'magenta')
  const hedges = claim.certainty?.hedges ?? []
  if (hedges.length > 0) add(`hedged: ${hedges.map((span) => wordsAt(article, span)).join(', ')}`, 'yellow')
  const estimate = claim.certainty?.estimate
  if (estimate) {
    const { span, low, high, scale } = estimate
    add(
      `“${wordsAt(article, span)}”: ${percent(low).replace('%', '')}–${percent(high)} (${printable(scale)})`,
      'yellow',
    )
  }
  if (claim.relays.length > 0) {
    const hands = claim.relays.map(
      ({ source, act }) => `${printable(sources.get(source.id)?.name ?? wordsAt(article, source.span))} (${act})`,
    )
    add(`through ${hands.join(', then ')}`, 'magenta')
  }
  if (claim.distance !== null && claim.distance > 1) add(`${claim.distance} hands`, 'magenta')
  if (claim.confidence < UNSURE) add(`unsure (${percent(claim.confidence)})`, 'dim')
  return facts
}

/** Who says it and how, in the article's words: “said Tove Brandal, the mate”; apart where they stand apart. */
function attributionOf(article: Pick<Article, 'text'>, claim: Claim): string | null {
  const cue = claim.cue?.spans ?? []
  const spans = claim.source ? [claim.source.span, ...cue] : cue
  if (spans.length === 0) return null
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const whole = article.text.slice(start, end)
  const together =
    whole.length <= ATTRIBUTION_WITHIN &&
    !/[\r\n]/.test(whole) &&
    claim.content.spans.every((content) => content.end <= start || content.start >= end)
  if (together) return `“${printable(whole)}”`
  return spans.map((span) => `“${wordsAt(article, span)}”`).join(' … ')
}
