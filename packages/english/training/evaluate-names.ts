import { NAME_TYPES } from '@hearsay/core'
import { agreeNames } from '../src/agree-names.ts'
import { openModels } from '../src/english-models.ts'
import { findNames } from '../src/names.ts'
import { tagWords } from '../src/tag.ts'
import type { NamedSentence } from './name-corpora.ts'
import { sentenceWords } from './sentence-words.ts'

/** F1, in percent, of names (their place and type: PER, ORG, LOC), with gold tokens, each document read as a whole. */
export function evaluateNames(bytes: Uint8Array, sentences: readonly NamedSentence[]): number {
  const models = openModels(bytes)
  const documents = new Map<string, NamedSentence[]>()
  for (const sentence of sentences) {
    const others = documents.get(sentence.document)
    if (others) others.push(sentence)
    else documents.set(sentence.document, [sentence])
  }
  let gold = 0
  let found = 0
  let right = 0
  for (const document of documents.values()) {
    const bounds = [0]
    for (const { words } of document) bounds.push((bounds.at(-1) as number) + words.length)
    const starts = Uint32Array.from(bounds)
    const words = sentenceWords(document.flatMap((sentence) => sentence.words))
    const classes = tagWords(models.tagger, words, starts)
    const names = findNames(models.names, words, classes, starts)
    agreeNames(
      names,
      words,
      classes.map((value) => models.tagOfClass[value] as number),
    )
    const expected = new Set(
      spans(document.flatMap((sentence) => sentence.labels.map((label) => (label.endsWith('OTH') ? 'O' : label)))),
    )
    const given = spans(
      Array.from(names.names, (type, i) => (type ? `${names.nameStarts[i] ? 'B' : 'I'}-${NAME_TYPES[type]}` : 'O')),
    )
    gold += expected.size
    found += given.length
    for (const span of given) if (expected.has(span)) right++
  }
  return Number(((200 * right) / (gold + found)).toFixed(2))
}

function spans(labels: readonly string[]): string[] {
  const list: string[] = []
  labels.forEach((label, from) => {
    if (!label.startsWith('B-')) return
    let to = from + 1
    while (labels[to] === `I${label.slice(1)}`) to++
    list.push(`${label.slice(2)} ${from} ${to}`)
  })
  return list
}
