/** A kind of line that belongs to a page and never to its article. */
export interface LeakPattern {
  readonly name: 'read more' | 'sign-up' | 'consent' | 'advert' | 'share' | 'copyright'
  /** Matched against a whole line without the white space around it. */
  readonly pattern: RegExp
  readonly example: string
}

/** Longer lines are prose, in which the same words may well belong to the article. */
export const LONGEST_LEAK = 240

/**
 * What is counted as a leak, the same for all tools. The patterns are narrow on purpose: a line that is counted should
 * be one that any reader would call boilerplate.
 */
export const LEAK_PATTERNS: readonly LeakPattern[] = [
  {
    name: 'read more',
    pattern:
      /^(?:read more|read next|read also|also read|see also|see more|more on this|more from|related(?: (?:articles?|stories|story|news|posts?|topics?|content|coverage|links?|video))?\s*(?::|$)|recommended(?: (?:for you|stories|articles?|videos?))?\s*(?::|$)|you (?:may|might) also (?:like|be interested)|don['’]t miss|continue reading|keep reading|click here|most (?:read|popular)|trending(?: now)?\s*(?::|$)|up next|watch (?:now|more)\s*(?::|$))/i,
    example: 'Read more: the harbour that nobody wanted',
  },
  {
    name: 'sign-up',
    pattern:
      /^(?:sign up|signup|subscribe|log in|sign in|register (?:now|for free|here)|join (?:our|the) (?:newsletter|mailing list)|get (?:the|our) [a-z ’']{0,40}newsletter|enter your e-?mail|your e-?mail address|thank you for (?:subscribing|signing up)|you can unsubscribe)\b|\b(?:sign up (?:for|to) (?:our|the)|subscribe to (?:our|the)) [a-z ’']{0,40}(?:newsletter|updates|e-?mails?|channel)\b/i,
    example: 'Sign up for our morning newsletter',
  },
  {
    name: 'consent',
    pattern:
      /\b(?:we (?:and our partners )?use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|consent)|by (?:signing up|clicking|submitting|continuing|subscribing),? (?:you|i) (?:agree|accept|consent)|manage (?:your )?(?:consent|cookies|privacy settings)|your privacy choices|do not sell my (?:personal )?info)/i,
    example: 'We use cookies to make this site better. Cookie settings',
  },
  {
    name: 'advert',
    pattern:
      /^(?:advertisement|advert|ad|ads by .{1,40}|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post)|(?:story|article) continues below(?: (?:the )?advert(?:isement)?)?|(?:scroll|continue|article continues|story continues)[a-z ]{0,30} (?:ad|advertisement)|we may earn .{0,80}commission.{0,100}|skip (?:ad|advertisement))[\s.:…]*$/i,
    example: 'Advertisement',
  },
  {
    name: 'share',
    pattern:
      /^(?:share|tweet|share (?:this|on|via|to)\b.{0,60}|(?:click to )?(?:share|tweet) (?:this|on)\b.{0,60}|follow (?:us|me|him|her|[a-z’' ]{1,40}) on (?:twitter|facebook|instagram|x|linkedin|youtube|google news|whatsapp|telegram)\b.{0,80}|like us on facebook.{0,60}|(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|e-?mail|copy link|print)(?:[\s|,·•]+(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|e-?mail|copy link|print)){0,8})[\s.:!]*$/i,
    example: 'Share this article on Facebook',
  },
  {
    name: 'copyright',
    // A bare "© Name" is the credit of a picture.
    pattern:
      /^(?:©|\(c\)|copyright\b).{0,20}(?:19|20)\d\d|\ball rights reserved\b|\bmay not be (?:published, broadcast|reproduced)\b|\bnot to be reproduced\b/i,
    example: '© 2026 The Karlsund Herald. All rights reserved.',
  },
]
