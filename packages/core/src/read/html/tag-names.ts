const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that begin and end a line, as browsers show them. */
export const BLOCK_TAGS = names(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul video audio iframe',
)

/** Elements that never have an end tag. */
export const VOID_TAGS = names('area base br col embed hr img input link meta param source track wbr')

/** Elements whose content no reader sees. */
export const UNSEEN_TAGS = names(
  'title script style noscript template svg math iframe object canvas video audio select datalist textarea noembed noframes map',
)

/** Elements inside a paragraph: an end tag of theirs never ends a block around them. */
export const INLINE_TAGS = names(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var',
)

/** Start tags that end an open paragraph. */
export const PARAGRAPH_ENDERS = names(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul li dd dt',
)

/** Start tag → open elements that it ends, when nothing but inline elements stands between. */
export const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', names('li')],
  ['dt', names('dt dd')],
  ['dd', names('dt dd')],
  ['tr', names('td th tr')],
  ['td', names('td th')],
  ['th', names('td th')],
  ['tbody', names('td th tr thead tbody tfoot')],
  ['tfoot', names('td th tr thead tbody tfoot')],
  ['option', names('option')],
  ['body', names('head')],
])

/** Elements that an end tag from inside does not close. */
export const SCOPE_TAGS = names('table td th caption html template')
export const TABLE_TAGS = names('table tbody thead tfoot tr td th caption')
