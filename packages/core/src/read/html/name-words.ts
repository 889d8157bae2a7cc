import type { Attributes } from './tokenize-page.ts'

/** Where authors of pages say what an element is for. */
const NAMING = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component']
/** Machine-made class lists can be endless; what an element is for stands at their start. */
const MOST_LENGTH = 400

/**
 * The words by which a page names an element, in lower case: `ArticleBody__related-links` gives `article`, `body`, `related`, `links`.
 */
export function nameWords(attributes: Attributes): readonly string[] {
  let written = ''
  for (const name of NAMING) {
    const value = attributes.get(name)
    if (value) written += ` ${value.slice(0, MOST_LENGTH)}`
  }
  if (written === '') return NONE
  return written
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

const NONE: readonly string[] = []
