import type { BlockKind } from '../../model/article.ts'

/**
 * Words by which pages name their parts, by the kind of block that such a part holds; a pair of words stands side by side in the name.
 *
 * @example `class="article__related-stories"` → `related`
 */
export const NAMES_OF_PARTS: Readonly<Partial<Record<BlockKind, string>>> = {
  related:
    'related|relateds|recommended|recommendation|recommendations|recirc|recirculation|outbrain|taboola|trending|mostread|mostpopular|teaser|teasers|promo|promos|upnext|zergnet|revcontent|readmore|sidebar|rail|widget|widgets|onward|read more|more stories|more news|more articles|most read|most popular|most viewed|also read|up next|further reading|read next|read also|you may|more from|more on|recent posts|latest news|top stories|editors picks|inline link|see also|in article link',
  notice:
    'newsletter|newsletters|signup|subscribe|subscription|regwall|cookie|cookies|consent|gdpr|onetrust|optin|popup|lightbox|login|signin|register|donate|donation|sign up|sign in|log in|opt in|email form',
  advert:
    'ad|ads|advert|adverts|advertisement|advertisements|advertising|adslot|adunit|adbox|adsense|adsbygoogle|dfp|gpt|sponsor|sponsored|sponsors|ad slot|ad unit',
  share: 'share|sharing|sharebar|sharedaddy|sharethis|addthis|addtoany|social|socials|share buttons|social links',
  comment:
    'comments|commentlist|commenting|disqus|respond|livefyre|spotim|openweb|viafoura|comment list|comment thread',
  navigation:
    'nav|navigation|navbar|menu|menus|submenu|breadcrumb|breadcrumbs|pagination|pager|topnav|toolbar|masthead|skiplink|tags|taglist|topics|keywords|tag list|skip link|post tags|article tags',
  footer: 'footer|copyright|colophon|site footer',
  other:
    'bio|biography|authorbio|authorbox|player|jwplayer|transcript|toc|tweet|twittertweet|twitter tweet|instagram media|tiktok embed|fb post|bluesky embed|author bio|author box|author info|author description|about author|about the|audio player|video player|table of',
  caption: 'caption|captions|figcaption|image credit|photo credit|media credit|img credit|image caption|photo caption',
  byline: 'byline|bylines|author|authors|author name|byline name',
  timestamp:
    'timestamp|pubdate|datetime|dateline|post date|publish date|published date|entry date|article date|date published|posted on|update date|last updated|published time',
  standfirst:
    'standfirst|deck|dek|subheadline|subhed|subtitle|sub headline|sub title|article subtitle|article summary|article description|article dek',
  kicker: 'kicker|eyebrow|overline',
  correction: 'correction|corrections|clarification|clarifications',
  quote: 'pullquote|pull quote',
}

/**
 * Words that name the part which holds the text of the article. An element so named is no boilerplate, whatever else its name says.
 *
 * @example `class="article-body sidebar-left"`
 */
export const NAMES_OF_BODY =
  'articlebody|storybody|postbody|article body|story body|post body|entry content|article content|post content|story content|body content|article text|story text|main content|content body|rich text|page content|article main'
