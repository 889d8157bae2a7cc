import type { Line } from '../line.ts'
import { bodyRun } from './body-run.ts'
import { draftLines } from './draft.ts'
import type { Label, Labels } from './label.ts'
import { labelBody } from './label-body.ts'
import { labelByStructure } from './label-by-structure.ts'
import { labelHead } from './label-head.ts'
import { labelLines } from './label-lines.ts'
import { labelRelatedLists } from './label-related-lists.ts'
import { labelRest } from './label-rest.ts'

/**
 * Says what every line is, by rules. Each step labels the lines of which it is sure and leaves the rest to the next: what
 * structure says, what the words of a line say, lists under their labels, then where the body lies, and with that
 * what stands above, in and around it.
 *
 * @returns one label a line, in order
 */
export function tagBlocks(text: string, lines: readonly Line[]): readonly Label[] {
  const drafts = draftLines(text, lines)
  const structured = labelByStructure(drafts)
  const worded = labelLines(drafts, structured)
  const listed = labelRelatedLists(drafts, worded)
  const run = bodyRun(drafts, listed)
  const headed = labelHead(drafts, listed, run)
  const bodied = labelBody(drafts, headed, run)
  return labelled(labelRest(drafts, bodied, run))
}

function labelled(labels: Labels): readonly Label[] {
  return labels.map((label) => label ?? { kind: 'other', confidence: 0.5, reason: 'no rule' })
}
