import { type Analysis, extractClaims, type Language, parseArticle } from '@hearsay/core'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Something that reads a text, and what it does in its time. */
export interface SpeedSubject {
  readonly name: string
  read(text: string): unknown
}

/** The whole way from plain text to claims. */
export function analyseText(text: string, language: Language): Analysis {
  return extractClaims(parseArticle(text, { format: 'text', language }), { language })
}

/** hearsay, whole and in its parts. */
export function hearsaySubjects(language: Language): SpeedSubject[] {
  return [
    { name: 'hearsay: text to analysis', read: (text) => analyseText(text, language) },
    { name: 'hearsay: reading the article', read: (text) => parseArticle(text, { format: 'text', language }) },
    {
      name: 'hearsay: tokens, tags, heads, names',
      read: (text) => language.annotate(text, [{ start: 0, end: text.length }]),
    },
  ]
}

/** The tools that run beside. They do less: neither finds heads, sources or claims. */
export function competitorSubjects(): SpeedSubject[] {
  const wink = winkNLP(model)
  return [
    {
      name: 'wink-nlp: tags, entities, sentiment',
      read: (text) => {
        const document = wink.readDoc(text)
        return [document.tokens().out(wink.its.pos), document.entities().out(wink.its.detail)]
      },
    },
    { name: 'compromise: tags', read: (text) => nlp(text) },
  ]
}
