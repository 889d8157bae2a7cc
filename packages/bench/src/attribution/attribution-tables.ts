import type { Table } from '../table.ts'
import { ATTRIBUTION_ANCHORS } from './attribution-anchors.ts'
import { type AttributionScore, figuresOf, type Prf } from './attribution-score.ts'

/** hearsay, the tools beside it and, for a whole run over dev, the anchors. */
export function scoreTable(
  ours: AttributionScore,
  others: readonly { readonly name: string; readonly score: AttributionScore }[],
  withAnchors: boolean,
): Table {
  const anchors = withAnchors ? ATTRIBUTION_ANCHORS.map(([name, ...figures]) => [`anchor: ${name}`, ...figures]) : []
  return {
    title: 'F1 in percent',
    columns: [
      { title: 'tool' },
      ...['words: source', 'cue', 'content', 'relations: content', 'linked', 'exact'].map((title) => ({
        title,
        digits: 1,
      })),
    ],
    rows: [
      ['hearsay', ...figuresOf(ours)],
      ...others.map(({ name, score }) => [name, ...figuresOf(score)]),
      ...anchors,
    ],
  }
}

/** Precision and recall behind the F1 of hearsay. */
export function precisionTable({ tokens, relations }: AttributionScore): Table {
  const row = (name: string, { p, r, f1 }: Prf) => [name, p, r, f1]
  return {
    title: 'hearsay in detail, in percent',
    columns: [{ title: 'reading' }, ...['precision', 'recall', 'F1'].map((title) => ({ title, digits: 1 }))],
    rows: [
      row('words: source', tokens.source),
      row('words: cue', tokens.cue),
      row('words: content', tokens.content),
      row('relations: content', relations.content),
      row('relations: linked', relations.linked),
      row('relations: exact', relations.exact),
    ],
  }
}
