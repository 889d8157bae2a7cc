import { type LogScale, openWeights, RELATIONS, TAGS, type WeightsFile, weightPairs, weightRows } from '@hearsay/core'
import type { Lemmas } from './lemma.ts'
import { NAME_LABELS, type NamesModel, nameTransitions } from './names.ts'
import type { ParserModel } from './parse.ts'
import type { TaggerModel } from './tag.ts'
import { readWord, wordColumns } from './words.ts'

/** Kind of the file of weights that this package reads. */
export const WEIGHTS_KIND = 'english'

/** All that is learned about English. */
export interface EnglishModels {
  readonly fineTags: readonly string[]
  /** Index into `TAGS` of each class of the tagger. */
  readonly tagOfClass: Uint8Array
  /** Index into `fineTags` of each class of the tagger. */
  readonly fineOfClass: Uint8Array
  readonly tagger: TaggerModel
  readonly parser: ParserModel
  readonly lemmas: Lemmas
  readonly names: NamesModel
}

/**
 * Opens the bytes of the file of weights.
 *
 * @throws HearsayError `invalid-language` when the bytes are no such file, are cut or were changed.
 */
export function openModels(bytes: Uint8Array): EnglishModels {
  const file = openWeights(bytes, WEIGHTS_KIND)
  const classes = (file.value('classes') as string[]).map((name) => name.split('|') as [(typeof TAGS)[number], string])
  const fineTags = [...new Set(classes.map(([, fine]) => fine))]
  const stepScale = file.value('steps.scale') as LogScale
  return {
    fineTags,
    tagOfClass: Uint8Array.from(classes, ([tag]) => TAGS.indexOf(tag)),
    fineOfClass: Uint8Array.from(classes, ([, fine]) => fineTags.indexOf(fine)),
    tagger: {
      hints: rowsOf(file, 'hints', classes.length),
      tagger: rowsOf(file, 'tagger', classes.length),
      fixed: fixedWords(file),
    },
    parser: {
      steps: weightPairs(file.section('steps.present'), file.section('steps.codes'), stepScale),
      labels: rowsOf(file, 'labels', RELATIONS.length),
      fixed: Int8Array.from(file.value('labels.fixed') as number[]),
    },
    lemmas: lemmasOf(file),
    names: {
      weights: rowsOf(file, 'names', NAME_LABELS.length),
      transitions: nameTransitions(file.value('names.transitions') as number[]),
      lists: {
        givenNames: file.section('lists.given'),
        surnames: file.section('lists.surnames'),
        places: file.section('lists.places'),
        organisations: file.section('lists.organisations'),
      },
    },
  }
}

function rowsOf(file: WeightsFile, name: string, outputs: number) {
  return weightRows(
    outputs,
    file.section(`${name}.counts`),
    file.section(`${name}.columns`),
    file.section(`${name}.codes`),
    file.value(`${name}.scale`) as LogScale,
  )
}

/** The section has a line for each class that has such words: its number, then the words. */
function fixedWords(file: WeightsFile): ReadonlyMap<number, number> {
  const fixed = new Map<number, number>()
  const words = wordColumns(1)
  for (const line of new TextDecoder().decode(file.section('words')).split('\n')) {
    const [number, ...forms] = line.split(' ')
    for (const form of forms) {
      readWord(words, 0, form, 0, form.length)
      fixed.set(words.forms[0] as number, Number(number))
    }
  }
  return fixed
}

/** The section has a line for each known verb and, after an empty line, one for each exception: tag, form, lemma. */
function lemmasOf(file: WeightsFile): Lemmas {
  const [verbs = '', list = ''] = new TextDecoder().decode(file.section('lemmas')).split('\n\n')
  const exceptions = new Map<string, Map<string, string>>()
  for (const line of list.split('\n')) {
    const [tag, form, lemma] = line.split('\t')
    if (tag === undefined || form === undefined || lemma === undefined) continue
    const forms = exceptions.get(tag)
    if (forms) forms.set(form, lemma)
    else exceptions.set(tag, new Map([[form, lemma]]))
  }
  return { verbs: new Set(verbs.split('\n')), exceptions }
}
