import { readFileSync } from 'node:fs'
import type { TreebankSentence } from './treebank.ts'

/** A sentence with names: a label such as "B-PER" for each word. */
export interface NamedSentence {
  readonly document: string
  readonly words: string[]
  readonly labels: string[]
}

const TYPES = new Map([
  ['PER', 'PER'],
  ['ORG', 'ORG'],
  ['LOC', 'LOC'],
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
  // Works, peoples, events: learned, so that they are not taken for the others, and not told
  ['OTH', 'OTH'],
  ['MISC', 'OTH'],
  ['event', 'OTH'],
  ['abstract', 'OTH'],
  ['object', 'OTH'],
])

/** Reads a file of Universal NER, or WikiGold: index, word, label. */
export function readNames(path: string): NamedSentence[] {
  const sentences: NamedSentence[] = []
  let document = ''
  let words: string[] = []
  let labels: string[] = []
  for (const line of `${readFileSync(path, 'utf8')}\n\n`.split('\n')) {
    if (line.startsWith('# newdoc')) document = line
    if (line.startsWith('# ')) continue
    if (line.trim() === '' || line.startsWith('-DOCSTART-')) {
      if (words.length) sentences.push({ document, words, labels: labels.map(known).map(begun) })
      words = []
      labels = []
      continue
    }
    const [, word, label] = line.split('\t') as [string, string, string]
    words.push(word)
    labels.push(label)
  }
  return sentences
}

/** A label that goes on with a name begins one where there is none of its type before it. */
function begun(label: string, index: number, labels: readonly string[]): string {
  return label[0] === 'I' && labels[index - 1]?.slice(1) !== label.slice(1) ? `B${label.slice(1)}` : label
}

/** A label of ours. */
function known(label: string): string {
  const type = TYPES.get(label.slice(2))
  return type ? `${label[0]}-${type}` : 'O'
}

/** Names of a GUM sentence: mentions of persons, organisations and places whose head is a proper noun, cut to the name. */
export function gumNames(sentences: readonly TreebankSentence[]): NamedSentence[] {
  return sentences.map((sentence) => {
    const labels = sentence.words.map(() => 'O')
    const open: { id: string; type: string; at: number; minspan: string }[] = []
    const mentions: { type: string; from: number; to: number; minspan: string }[] = []
    sentence.misc.forEach((misc, i) => {
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1]
      for (const part of entityParts(entity ?? '')) {
        if (part.startsWith('(')) {
          const fields = part.replace(/[()]/g, '').split('-')
          const mention = { id: fields[0] as string, type: fields[1] as string, at: i, minspan: fields[5] ?? '1' }
          if (part.endsWith(')')) mentions.push({ type: mention.type, from: i, to: i + 1, minspan: mention.minspan })
          else open.push(mention)
        } else {
          const id = part.slice(0, -1)
          const index = open.findLastIndex((mention) => mention.id === id)
          const [mention] = index < 0 ? [] : open.splice(index, 1)
          if (mention) mentions.push({ type: mention.type, from: mention.at, to: i + 1, minspan: mention.minspan })
        }
      }
    })
    // Longer mentions first, so that a name inside a name does not win.
    mentions.sort((a, b) => b.to - b.from - (a.to - a.from))
    for (const { type, from, to, minspan } of mentions) {
      const name = TYPES.get(type)
      const head = from + Number(minspan.split(',')[0]) - 1
      if (!name || !(head >= from && head < to) || sentence.tags[head] !== 'PROPN') continue
      let first = head
      let end = head + 1
      while (first > from && sentence.tags[first - 1] === 'PROPN') first--
      while (end < to && sentence.tags[end] === 'PROPN') end++
      if (labels.slice(first, end).some((label) => label !== 'O')) continue
      for (let i = first; i < end; i++) labels[i] = `${i === first ? 'B' : 'I'}-${name}`
    }
    return { document: sentence.document, words: sentence.words, labels }
  })
}

/** Cuts "(12-person-new(3-place-new)12)" before each "(" and behind each ")". */
function entityParts(entity: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < entity.length; at++) {
    if (entity[at] === '(' && at > from) {
      parts.push(entity.slice(from, at))
      from = at
    } else if (entity[at] === ')') {
      parts.push(entity.slice(from, at + 1))
      from = at + 1
    }
  }
  return parts
}
