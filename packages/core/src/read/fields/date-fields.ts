import type { Block, DateField } from '../../model/article.ts'
import { findDate } from '../find-date.ts'
import type { Metadata } from '../metadata.ts'
import { phraseList } from '../phrases/phrase-list.ts'
import { MODIFIED_STARTS } from '../phrases/timestamp-words.ts'
import { plainWords } from '../plain-words.ts'
import type { TaggedText } from '../tagged-text.ts'

/** When the article was published and last changed. */
export interface DateFields {
  readonly publishedAt: DateField | null
  readonly modifiedAt: DateField | null
}

const modified = phraseList(MODIFIED_STARTS)
/** In one line: "Published 5 March 2026 | Updated 6 March 2026". */
const MODIFIED_WORD = /\b(?:updated|modified|changed)\b/i
/** Dates of teasers and comments stand in blocks too; the article's own are among the first. */
const MOST_BLOCKS = 8

/**
 * The dates, from the caller first, then metadata, then what the text shows in its timestamps, bylines and dateline. A date from
 * metadata gets the place of the same day in the text.
 */
export function dateFields(tagged: TaggedText, metadata: Metadata, given: string | null): DateFields {
  const shown = shownDates(tagged)
  const placed = (value: string | null, own: DateField | null): DateField | null => {
    if (value === null) return own
    return { value, span: own && own.value.slice(0, 10) === value.slice(0, 10) ? own.span : null }
  }
  return {
    publishedAt: placed(given ?? metadata.publishedAt, shown.publishedAt),
    modifiedAt: placed(metadata.modifiedAt, shown.modifiedAt),
  }
}

function shownDates(tagged: TaggedText): DateFields {
  let publishedAt: DateField | null = null
  let modifiedAt: DateField | null = null
  const blocks = tagged.blocks.filter(({ kind }) => kind === 'timestamp' || kind === 'byline' || kind === 'dateline')
  for (const block of blocks.slice(0, MOST_BLOCKS)) {
    for (const { field, isChange } of datesIn(tagged.text, block)) {
      if (isChange) modifiedAt ??= field
      else publishedAt ??= field
    }
  }
  return { publishedAt, modifiedAt }
}

/** Up to two dates of a block, each with whether it tells of a change. */
function datesIn(text: string, { span }: Block): readonly { readonly field: DateField; readonly isChange: boolean }[] {
  const dates: { field: DateField; isChange: boolean }[] = []
  let from = span.start
  while (dates.length < 2) {
    const rest = text.slice(from, span.end)
    const found = findDate(rest)
    if (!found) break
    const before = rest.slice(0, found.start)
    const isChange = modified.startOf(plainWords(before)) !== null || MODIFIED_WORD.test(before)
    dates.push({ field: { value: found.value, span: { start: from + found.start, end: from + found.end } }, isChange })
    from += found.end
  }
  return dates
}
