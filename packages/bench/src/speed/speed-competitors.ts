import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** A tool that reads English, with what it does in its time. */
export interface SpeedSubject {
  readonly name: string
  read(text: string): unknown
}

/** The tools that run beside. They find less: neither has heads, sources or claims. */
export function speedCompetitors(): SpeedSubject[] {
  const wink = winkNLP(model)
  return [
    { name: 'wink-nlp: tags, entities, sentiment', read: (text) => wink.readDoc(text) },
    { name: 'compromise: tags', read: (text) => nlp(text) },
    { name: 'compromise: tags and quotations', read: (text) => nlp(text).quotations().out('array') },
  ]
}
