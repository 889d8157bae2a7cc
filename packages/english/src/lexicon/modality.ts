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

/** Penn Treebank tags of finite verb forms. */
export const finiteTags = words('VBD VBP VBZ MD')
