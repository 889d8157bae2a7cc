import { readFileSync } from 'node:fs'

/** A sentence of a treebank. */
export interface TreebankSentence {
  readonly id: string
  readonly document: string
  /** Whether it begins a paragraph. */
  readonly paragraph: boolean
  /** The sentence as it was written. */
  readonly text: string
  readonly words: string[]
  /** Offset of each word in `text`. */
  readonly starts: number[]
  readonly lemmas: string[]
  readonly tags: string[]
  readonly fineTags: string[]
  /** Head of each word, counted from 1; 0 at the root. */
  readonly heads: number[]
  /** Full relation, subtype and all. */
  readonly relations: string[]
  readonly misc: string[]
}

/** Reads a CoNLL-U file. Empty nodes are left out; the parts of a contraction get their places inside it. */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let document = ''
  let paragraph = false
  let id = ''
  let text = ''
  let rows: string[][] = []
  const flush = () => {
    if (rows.length) sentences.push(sentenceOf(rows, id, document, paragraph, text))
    rows = []
    paragraph = false
  }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') flush()
    else if (line.startsWith('# newdoc')) {
      document = line.split(' = ')[1] ?? ''
      paragraph = true
    } else if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) paragraph = true
    else if (line.startsWith('# sent_id = ')) id = line.slice(12)
    else if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line[0] !== '#') rows.push(line.split('\t'))
  }
  flush()
  return sentences
}

function sentenceOf(
  rows: string[][],
  id: string,
  document: string,
  paragraph: boolean,
  text: string,
): TreebankSentence {
  const sentence: TreebankSentence = {
    id,
    document,
    paragraph,
    text,
    words: [],
    starts: [],
    lemmas: [],
    tags: [],
    fineTags: [],
    heads: [],
    relations: [],
    misc: [],
  }
  let at = 0
  for (const row of rows) {
    const [index, word, lemma, tag, fineTag, , head, relation, , misc] = row as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    if (index.includes('.') || index.includes('-')) continue
    const found = text.indexOf(word, at)
    // The parts of a contraction may be written otherwise than the whole; keep the order at least.
    const start = found >= 0 && found - at <= 3 ? found : at
    at = Math.min(text.length, start + word.length)
    sentence.words.push(word)
    sentence.starts.push(start)
    sentence.lemmas.push(lemma)
    sentence.tags.push(tag)
    sentence.fineTags.push(fineTag)
    sentence.heads.push(Number(head))
    sentence.relations.push(relation)
    sentence.misc.push(misc)
  }
  return sentence
}
