import type { Block, RelatedLink } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Line } from '../line.ts'
import { relatedLabel } from '../related-label.ts'
import type { TaggedText } from '../tagged-text.ts'

/** "Title [INSIGHT]", "Title (VIDEO)": the tag behind a title. */
const TAG = /[[(](\p{Lu}[\p{Lu}\p{N} &-]{1,24})[\])]$/u

/** The teasers for other articles, each with the label above or before it, its tag and its address. */
export function relatedField({ text, blocks, lines }: TaggedText): RelatedLink[] {
  const links: RelatedLink[] = []
  let label: string | null = null
  blocks.forEach((block, index) => {
    if (block.kind !== 'related') {
      label = null
      return
    }
    const line = text.slice(block.span.start, block.span.end)
    const found = relatedLabel(line)
    if (found && found.title === null) {
      label = line.slice(0, found.length)
      return
    }
    const title = found?.title ?? 0
    const own = found ? line.slice(0, found.length) : label
    const teaser = readTeaser(text, { start: block.span.start + title, end: block.span.end }, own, lines[index])
    if (teaser && isOwn(block, own)) links.push(teaser)
  })
  return links
}

/** A teaser without a label is a guess; only a sure one is worth a field. */
function isOwn(block: Block, label: string | null): boolean {
  return label !== null || block.confidence >= 0.7
}

function readTeaser(text: string, span: Span, label: string | null, line: Line | undefined): RelatedLink | null {
  const words = text.slice(span.start, span.end)
  const tag = TAG.exec(words.slice(-30))
  const title = (tag ? words.slice(0, words.length - tag[0].length) : words).trimEnd()
  if (title === '') return null
  const end = span.start + title.length
  const link = line?.place?.links.find((link) => link.span.start < end && link.span.end > span.start)
  return { label, title, tag: tag?.[1] ?? null, url: link?.href ?? null, span: { start: span.start, end } }
}
