import { z } from 'zod'
import { Span } from './span.ts'

/** One decision of the pipeline, kept under `explain: true`. */
export const TrailEntry = z
  .object({
    step: z.string().min(1).describe('the step of the pipeline: quotations, attribution …'),
    span: Span,
    reason: z.string().min(1),
  })
  .describe('One decision of the pipeline')
export type TrailEntry = z.infer<typeof TrailEntry>
