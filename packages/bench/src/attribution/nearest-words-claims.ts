import { quotedStretches } from '../quoted-stretches.ts'
import type { Offsets } from '../words.ts'
import type { ClaimOffsets } from './corpus-article.ts'

/** How far from the marks the verb may stand, and the name from the verb, in characters. */
const REACH = 60
/** Quotations of fewer characters are taken for single quoted words. */
const SHORTEST = 20
const VERB =
  /\b(?:said|says|told|added|asked|wrote|tweeted|explained|continued|argued|claimed|noted|stated|insisted|replied|warned|declared|announced)\b/g
const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|\b(?:he|she|they)\b/gu

/** What an afternoon with regular expressions gives: each quotation, the verb of saying next to it, the name next to that. */
export function nearestWordsClaims(text: string): ClaimOffsets[] {
  return quotedStretches(text)
    .filter(([start, end]) => end - start >= SHORTEST)
    .map((content) => {
      const cue = nearest(text, VERB, content)
      const source = cue && nearest(text, NAME, cue, content)
      return { source: source ? [source] : [], cue: cue ? [cue] : [], content: [content] }
    })
}

/** The match nearest to `anchor` within reach, outside of it and of `without`. */
function nearest(text: string, pattern: RegExp, anchor: Offsets, without: Offsets = anchor): Offsets | undefined {
  const from = Math.max(0, anchor[0] - REACH)
  let best: Offsets | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const match of text.slice(from, anchor[1] + REACH).matchAll(pattern)) {
    const found: Offsets = [from + match.index, from + match.index + match[0].length]
    if (touches(found, anchor) || touches(found, without)) continue
    const distance = found[0] >= anchor[1] ? found[0] - anchor[1] : anchor[0] - found[1]
    if (distance < bestDistance) {
      best = found
      bestDistance = distance
    }
  }
  return best
}

const touches = (a: Offsets, b: Offsets) => a[0] < b[1] && b[0] < a[1]
