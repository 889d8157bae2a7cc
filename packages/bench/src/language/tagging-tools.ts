import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** What a tool finds in a text: places are code units. */
export interface Tagging {
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly tag: string }[]
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}

/** A tool of npm that cuts and tags English. */
export interface TaggingTool {
  readonly name: string
  readonly packages: readonly string[]
  tag(text: string): Tagging
}

/** The tools that run beside. Neither parses. */
export function taggingTools(): TaggingTool[] {
  const wink = winkNLP(model)
  return [
    {
      name: 'wink-nlp',
      packages: ['wink-nlp', 'wink-eng-lite-web-model'],
      tag(text) {
        const document = wink.readDoc(text)
        const words = document.tokens().out() as string[]
        const tags = document.tokens().out(wink.its.pos) as string[]
        const sentences = document.sentences().out() as string[]
        const places = placesOf(text, words)
        return {
          tokens: places.map((place, i) => ({ ...place, tag: tags[i] as string })),
          sentences: placesOf(text, sentences),
        }
      },
    },
    {
      name: 'compromise',
      packages: ['compromise'],
      tag(text) {
        const read = nlp(text).json({ terms: { tags: true } }) as {
          text: string
          terms: { text: string; tags: string[] }[]
        }[]
        const terms = read.flatMap((sentence) => sentence.terms).filter((term) => term.text !== '')
        const places = placesOf(
          text,
          terms.map((term) => term.text),
        )
        return {
          tokens: places.map((place, i) => ({ ...place, tag: universalTag((terms[i] as { tags: string[] }).tags) })),
          sentences: placesOf(
            text,
            read.map((sentence) => sentence.text),
          ),
        }
      },
    },
  ]
}

/** Where pieces stand in a text, one behind another. A piece that was changed on the way keeps its turn and has no place. */
function placesOf(text: string, pieces: readonly string[]): { start: number; end: number }[] {
  let from = 0
  return pieces.map((piece) => {
    const start = text.indexOf(piece, from)
    // Far away means that the piece was changed, and that another like it was found.
    if (start < 0 || start - from > 200) return { start: -1, end: -1 }
    from = start + piece.length
    return { start, end: from }
  })
}

/** The universal tag that compromise's own tags come closest to. */
function universalTag(tags: readonly string[]): string {
  const known = new Map([
    ['Pronoun', 'PRON'],
    ['Determiner', 'DET'],
    ['Auxiliary', 'AUX'],
    ['Copula', 'AUX'],
    ['Modal', 'AUX'],
    ['Negative', 'PART'],
    ['Value', 'NUM'],
    ['ProperNoun', 'PROPN'],
    ['Noun', 'NOUN'],
    ['Verb', 'VERB'],
    ['Adjective', 'ADJ'],
    ['Adverb', 'ADV'],
    ['Preposition', 'ADP'],
    ['Conjunction', 'CCONJ'],
    ['Expression', 'INTJ'],
    ['QuestionWord', 'PRON'],
  ])
  for (const [name, tag] of known) if (tags.includes(name)) return tag
  return 'X'
}
