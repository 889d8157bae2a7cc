/**
 * First words of a line that asks to pass the article on or to follow the publisher.
 *
 * @example 'Share this article', 'Follow us on Instagram'
 */
export const SHARE_STARTS: readonly string[] = [
  'share this',
  'share on',
  'share via',
  'share to',
  'share by',
  'share with',
  'share article',
  'share full article',
  'share the',
  'follow us',
  'like us on',
  'find us on',
  'follow on',
  'email this',
  'email a link',
  'print this',
  'save this',
  'send this',
  'tweet this',
  'copy link',
  'click to share',
  'click to email',
  'click to print',
  'pin it',
  'post on',
  'opens in new window',
  'open share',
  'show more sharing options',
  'close extra sharing options',
  'listen to this article',
  'save article',
  'bookmark',
  'gift article',
  'gift this article',
  'give this article',
  'add to favorites',
]

/**
 * The names of the places where people share, and the words around them. A line of these alone is a share line.
 *
 * @example 'Facebook Twitter WhatsApp Email'
 */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  'share shares sharing tweet retweet facebook twitter x whatsapp linkedin reddit pinterest telegram messenger threads instagram tiktok youtube bluesky mastodon flipboard tumblr pocket snapchat viber line vk xing email e-mail mail print copy link url copied save bookmark sms text like follow us on via this article story comment comments icon button and or to a the with friends more options'.split(
    ' ',
  ),
)
