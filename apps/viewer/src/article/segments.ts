import type { Span } from '@hearsay/core'
import type { Mark, MarkRole } from './marks.ts'

/** The part that a segment plays in one claim, besides being its content. */
export interface SegmentPart {
  readonly role: Exclude<MarkRole, 'content'>
  readonly claim: string
}

/** A stretch of the text over which nothing changes: the same claims all the way through. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Ids of the claims whose content covers it, the one that began first in front. */
  readonly claims: readonly string[]
  readonly parts: readonly SegmentPart[]
}

/**
 * Cuts a block at every boundary of every mark. The segments cover the block in order, without a gap and without
 * overlap, and none is empty, so nested and overlapping claims all keep every character that is theirs.
 *
 * @param block the stretch to cut; marks that reach beyond it are clipped
 * @param marks in order of their start, as `marksOf` gives them
 *
 * @example
 * segmentsOf({ start: 0, end: 9 }, [{ start: 2, end: 6, claim: 'c1', role: 'content' }])
 * // [0, 2) no claim, [2, 6) c1, [6, 9) no claim
 */
export function segmentsOf(block: Span, marks: readonly Mark[]): Segment[] {
  const boundaries = new Set([block.start, block.end])
  const inside: Mark[] = []
  for (const mark of marks) {
    const start = Math.max(mark.start, block.start)
    const end = Math.min(mark.end, block.end)
    if (start >= end) continue
    inside.push({ ...mark, start, end })
    boundaries.add(start).add(end)
  }
  const cuts = [...boundaries].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (let index = 0; index + 1 < cuts.length; index++) {
    const start = cuts[index] as number
    const end = cuts[index + 1] as number
    open = open.filter((mark) => mark.end > start)
    for (let mark = inside[next]; mark !== undefined && mark.start <= start; mark = inside[++next]) open.push(mark)
    segments.push({ start, end, claims: claimsOf(open), parts: partsOf(open) })
  }
  return segments
}

function claimsOf(open: readonly Mark[]): string[] {
  return [...new Set(open.filter(({ role }) => role === 'content').map(({ claim }) => claim))]
}

function partsOf(open: readonly Mark[]): SegmentPart[] {
  const parts: SegmentPart[] = []
  for (const { role, claim } of open) {
    if (role !== 'content' && !parts.some((part) => part.role === role && part.claim === claim))
      parts.push({ role, claim })
  }
  return parts
}
