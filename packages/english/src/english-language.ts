import { type Annotation, type Language, openAttribution, type Span } from '@hearsay/core'
import { agreeNames } from './agree-names.ts'
import { type EnglishModels, openModels } from './english-models.ts'
import { lemmaOf } from './lemma.ts'
import { lexicon } from './lexicon/index.ts'
import { findNames } from './names.ts'
import { parseSentences } from './parse.ts'
import { sentenceStarts } from './sentences.ts'
import { tagWords } from './tag.ts'
import { tokenize } from './tokenize.ts'
import { VERSION } from './version.ts'
import { readWords } from './words.ts'

/**
 * Makes the language from the bytes of its files of weights: grammar, and attribution where there is a model.
 *
 * @throws HearsayError `invalid-language` when the bytes are no such file, are cut or were changed.
 */
export function englishFrom(bytes: Uint8Array, attribution?: Uint8Array): Language {
  const models = openModels(bytes)
  return {
    code: 'en',
    version: VERSION,
    fineTags: models.fineTags,
    lexicon,
    ...(attribution && { attribution: openAttribution(attribution) }),
    annotate: (text, stretches) => annotate(models, text, stretches),
  }
}

function annotate(models: EnglishModels, text: string, stretches: readonly Span[]): Annotation {
  const tokens = tokenize(text, stretches)
  const { length } = tokens
  const sentences = sentenceStarts(text, tokens)
  const words = readWords(text, tokens)
  const classes = tagWords(models.tagger, words, sentences)
  const parse = parseSentences(models.parser, words, classes, sentences)
  const tags = new Uint8Array(length)
  const fineTags = new Uint8Array(length)
  const sentenceOf = new Uint32Array(length)
  const lemmas: string[] = []
  for (let i = 0, sentence = 0; i < length; i++) {
    if (i === sentences[sentence + 1]) sentence++
    sentenceOf[i] = sentence
    const tag = models.tagOfClass[classes[i] as number] as number
    const fine = models.fineOfClass[classes[i] as number] as number
    tags[i] = tag
    fineTags[i] = fine
    const word = text.slice(tokens.starts[i], tokens.ends[i])
    lemmas.push(lemmaOf(models.lemmas, word, tag, models.fineTags[fine] as string))
  }
  const found = findNames(models.names, words, classes, sentences)
  agreeNames(found, words, tags)
  return {
    text,
    length,
    starts: tokens.starts.slice(0, length),
    ends: tokens.ends.slice(0, length),
    stretchOf: tokens.stretchOf.slice(0, length),
    sentenceOf,
    sentences,
    tags,
    fineTags,
    heads: parse.heads,
    relations: parse.relations,
    names: found.names,
    nameStarts: found.nameStarts,
    lemmas,
  }
}
