const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Forms that turn a statement into its contrary: "did not say". */
export const negations = words("not n't n’t never neither nor nobody none without hardly")

/** Forms that make a saying a mere possibility: "if he says so", "she would say". */
export const conditionals = words('if unless would could might may should whether')

/**
 * Words with which a speaker weakens a statement: "It may rain", "apparently". After the classes of hedges in Hyland
 * (1998), "Hedging in scientific research articles": modal verbs, adverbs, adjectives; the words were listed afresh.
 */
export const hedges = words(`
  may might could perhaps maybe possibly probably likely unlikely apparently seemingly presumably supposedly arguably
  potentially conceivably reportedly allegedly roughly possible probable seem seems seemed appear appears appeared
`)

/** Adverbs that may stand in a cue: "later said", "has repeatedly denied". */
export const cueModifiers = words(`
  again already also always angrily apparently anonymously basically bluntly boldly briefly brightly cheerfully clearly
  coldly consistently constantly cryptically defiantly emphatically even eventually ever explicitly falsely famously
  finally firmly first flatly formally frankly frequently further furiously gently glumly gloomily gravely immediately
  initially instead jokingly just largely later loudly long merely mistakenly nervously never not now officially often
  once only openly originally otherwise personally plainly politely previously privately promptly proudly publicly
  quickly quietly rather really recently reluctantly repeatedly reportedly rightly routinely sadly sarcastically seldom
  sharply shortly simply since softly sometimes soon specifically still strenuously strongly stubbornly subsequently
  succinctly suddenly then therefore thus today tearfully tersely thereby too truthfully ultimately unanimously
  vehemently warmly widely wearily wisely wrongly wryly yesterday
`)

/** Words that take up what was said elsewhere and tell nothing themselves: "said nothing", "said so". */
export const emptyContents = words('nothing little much more so otherwise anything something')

/** Verbs that lead up to a verb of saying and are one cue with it: "was quoted as saying", "went on to say". */
export const leadingVerbs = words('quote cite report hear record go continue proceed')

/** Verbs that lend a noun their subject: "made a promise to …", "repeated his claim that …". */
export const lightVerbs = words('make give issue repeat have express voice raise renew offer stand')

/** Articles, with which an apposition begins: "Mara Lind, the harbour master". */
export const articles = words('a an the')

/** Verbs of naming, in whose passive a source asks for anonymity: "asked not to be named". */
export const naming = words('name identify quote cite')

/** Penn Treebank tags of finite verb forms. */
export const finiteTags = words('VBD VBP VBZ MD')
