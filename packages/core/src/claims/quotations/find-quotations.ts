import type { Block, BlockKind } from '../../model/article.ts'
import type { Issue } from '../../model/issue.ts'
import type { Span } from '../../model/span.ts'
import { markBlock, type PlacedMark } from './mark-block.ts'
import type { Quotation } from './quotation.ts'
import { quotationRole } from './quotation-role.ts'

/** Quotations nested deeper than this are read as part of the one around them; no writer goes so deep. */
const DEEPEST = 6

/** A page with more broken quotations than this is no article; further ones are not reported. */
const MOST_ISSUES = 100

/** Kinds whose quotations may run on in the next block of such a kind. */
const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list-item'])

type Family = PlacedMark['family']

interface Draft {
  readonly parts: Span[]
  readonly inner: Span[]
  readonly block: number
  readonly parent: Draft | null
  closed: boolean
  /** Turned out to be no quotation. */
  lost: boolean
}

interface Open {
  readonly draft: Draft
  readonly family: Family
  partStart: number
  innerStart: number
  /** Where, in the present block, the first quotation of the same family was opened inside this one. */
  sameFamilyInside: number | null
}

/**
 * Pairs the quotation marks of an article in one pass: curly, straight and mixed, single marks against apostrophes,
 * nested, guillemets, quotations that run over several blocks with an opening mark at each and a closing one only at
 * the last, and quotations that are never closed (an issue; they end with their block, or before the next opening mark
 * of their kind).
 *
 * Time is linear in the length of the text. `blocks` are those that can hold speech, in order.
 *
 * @example
 * const text = 'She said: “It is late.\n\n“We must go.”'
 * findQuotations(text, blocks).quotations[0].parts // two spans: '“It is late.' and '“We must go.”'
 */
export function findQuotations(text: string, blocks: readonly Block[]): { quotations: Quotation[]; issues: Issue[] } {
  const drafts: Draft[] = []
  const issues: Issue[] = []
  const report = (issue: Issue) => issues.length < MOST_ISSUES && issues.push(issue)

  let stack: Open[] = []
  let marks = blocks[0] ? markBlock(text, blocks[0].span) : []
  blocks.forEach((block, index) => {
    const running = stack[0]
    const rest = running ? continueInto(running, block, marks) : marks
    for (const mark of rest) place(mark, index)
    const next = blocks[index + 1]
    const nextMarks = next ? markBlock(text, next.span) : []
    const runsOn = RUNNING.has(block.kind) && next !== undefined && RUNNING.has(next.kind)
    stack = endBlock(block, (family) => runsOn && opensOrCloses(nextMarks, family, next.span.start))
    marks = nextMarks
  })
  return { quotations: finish(text, drafts), issues }

  function place(mark: PlacedMark, block: number): void {
    const at = stack.findLastIndex((entry) => entry.family === mark.family)
    // A single mark that would close across a double one is an apostrophe: ‘He said “the boys’ …
    const closes = mark.leaning !== 'open' && at >= 0 && (mark.family !== 'single' || at === stack.length - 1)
    if (closes) {
      for (const entry of stack.splice(at + 1)) entry.draft.lost = true
      const entry = stack.pop() as Open
      endPart(text, entry, mark.start, mark.end)
      entry.draft.closed = true
    } else if (mark.leaning === 'open' || (mark.leaning === 'either' && at < 0)) {
      if (stack.length < DEEPEST) open(mark, block, stack[at])
    } else if (at < 0 && mark.family === 'double') {
      report({
        code: 'stray-quotation-mark',
        message: 'A closing quotation mark that nothing opened stands here; it was passed over.',
        span: { start: mark.start, end: mark.end },
      })
    }
  }

  function open(mark: PlacedMark, block: number, sameFamily: Open | undefined): void {
    if (sameFamily) sameFamily.sameFamilyInside ??= mark.start
    const parent = stack.at(-1)?.draft ?? null
    const draft: Draft = { parts: [], inner: [], block, parent, closed: false, lost: false }
    drafts.push(draft)
    stack.push({ draft, family: mark.family, partStart: mark.start, innerStart: mark.end, sameFamilyInside: null })
  }

  /** Ends what is open at the end of a block; gives back the quotation that runs on in the next one, if one does. */
  function endBlock(block: Block, runsOn: (family: Family) => boolean): Open[] {
    const outermost = stack[0]
    if (!outermost) return []
    for (const entry of stack.slice(1)) entry.draft.lost = true
    const { sameFamilyInside } = outermost
    if (sameFamilyInside === null && runsOn(outermost.family)) {
      endPart(text, outermost, block.span.end, block.span.end)
      return [outermost]
    }
    if (outermost.family !== 'double' && outermost.draft.parts.length === 0) {
      // Never closed and alone: an apostrophe, or the arrow of a "Next »", more often than a quotation.
      outermost.draft.lost = true
      return []
    }
    report({
      code: 'unclosed-quotation',
      message:
        'A quotation opens here that is never closed; it was taken to end with its paragraph or before the next one.',
      span: { start: outermost.partStart, end: outermost.innerStart },
    })
    const end = sameFamilyInside ?? block.span.end
    endPart(text, outermost, end, end)
    return []
  }
}

/** Starts the next part of a quotation that runs on; gives back the marks of the block that are left to place. */
function continueInto(running: Open, block: Block, marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const first = marks[0]
  const repeated = first !== undefined && first.start === block.span.start && first.family === running.family
  running.partStart = block.span.start
  running.innerStart = repeated ? first.end : block.span.start
  running.sameFamilyInside = null
  return repeated ? marks.slice(1) : marks
}

/** Whether a block goes on with an open quotation: it opens with its mark, or its first such mark can only close. */
function opensOrCloses(marks: readonly PlacedMark[], family: Family, blockStart: number): boolean {
  const first = marks.find((mark) => mark.family === family)
  if (!first) return false
  return first.start === blockStart ? first.leaning !== 'close' : first.leaning === 'close' && family === 'double'
}

function endPart(text: string, entry: Open, innerEnd: number, partEnd: number): void {
  const part = trim(text, entry.partStart, partEnd)
  const inner = trim(text, entry.innerStart, innerEnd)
  if (part.end > part.start) {
    entry.draft.parts.push(part)
    entry.draft.inner.push(inner)
  }
}

/** A span without the white space at its ends; empty, at its start, when there is nothing else. */
function trim(text: string, start: number, end: number): Span {
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  while (start < end && /\s/.test(text[start] as string)) start++
  return { start, end: Math.max(start, end) }
}

/** Leaves out what was no quotation, and points each quotation to the one around it that was. */
function finish(text: string, drafts: readonly Draft[]): Quotation[] {
  const indexes = new Map<Draft, number>()
  const around = new Map<Draft, Draft | null>()
  const quotations: Quotation[] = []
  for (const draft of drafts) {
    // A parent comes before its children, so its own parent is settled already.
    let parent = draft.parent
    const start = draft.parts[0]?.start ?? 0
    if (parent && (!indexes.has(parent) || (parent.parts.at(-1) as Span).end <= start))
      parent = around.get(parent) ?? null
    around.set(draft, parent)
    if (draft.lost || draft.inner.every(({ start, end }) => end <= start)) continue
    indexes.set(draft, quotations.length)
    const { parts, inner, block, closed } = draft
    const role = quotationRole(text, parts, inner)
    quotations.push({ parts, inner, block, parent: parent ? (indexes.get(parent) as number) : null, closed, role })
  }
  return quotations
}
