/** Figures of a tool from HTML; null where none is known. */
export interface HtmlAnchor {
  readonly name: string
  readonly a: { readonly f1: number; readonly accuracy: number }
  readonly b: { readonly f1: number | null; readonly accuracy: number | null }
  readonly title: number | null
  readonly authors: number | null
  readonly date: number | null
  /** On another machine: to be set beside the anchors alone. */
  readonly pagesPerSecond: number | null
}

const none = { title: null, authors: null, date: null, pagesPerSecond: null }
const noB = { f1: null, accuracy: null }

/** Measured or published before, on the same pages with the same scorer, from HTML. */
export const HTML_ANCHORS: readonly HtmlAnchor[] = [
  { name: 'Zyte AutoExtract (2019, published)', a: { f1: 0.975, accuracy: 0.484 }, b: noB, ...none },
  {
    name: 'stacked-trees prototype, cross-validated',
    a: { f1: 0.966, accuracy: 0.484 },
    b: { f1: 0.955, accuracy: 0.306 },
    title: 0.94,
    authors: 0.859,
    date: 0.889,
    pagesPerSecond: 23,
  },
  { name: 'rs_trafilatura (published)', a: { f1: 0.969, accuracy: 0.297 }, b: noB, ...none },
  {
    name: 'trafilatura 2.2',
    a: { f1: 0.964, accuracy: 0.275 },
    b: { f1: 0.93, accuracy: null },
    title: 0.687,
    authors: 0.733,
    date: 0.857,
    pagesPerSecond: 11,
  },
  {
    name: 'Readability 0.6 on linkedom',
    a: { f1: 0.956, accuracy: 0.253 },
    b: { f1: 0.912, accuracy: null },
    title: 0.69,
    authors: 0.765,
    date: 0.7,
    pagesPerSecond: 16,
  },
  { name: 'Defuddle 0.19 on linkedom', a: { f1: 0.933, accuracy: 0.198 }, b: noB, ...none, pagesPerSecond: 4 },
  {
    name: '@extractus/article-extractor 9',
    a: { f1: 0.926, accuracy: 0.242 },
    b: { f1: 0.884, accuracy: null },
    title: 0.619,
    authors: 0.431,
    date: 0.729,
    pagesPerSecond: 7,
  },
]

/** The same from naive plain text: body F1 on pages-a and pages-b. */
export const TEXT_ANCHORS: readonly (readonly [name: string, a: number, b: number])[] = [
  ['the labelled lines themselves (ceiling)', 0.981, 0.99],
  ['stacked-trees prototype, cross-validated', 0.927, 0.918],
  ['densest run of sentences (untuned)', 0.88, 0.88],
  ["C4's line rules", 0.83, 0.84],
  ['jusText', 0.77, 0.81],
  ['keep everything', 0.664, 0.687],
]
