import { z } from 'zod'
import { Span } from './span.ts'

/** What a source is. `data` is a count, survey or measurement; `media` a news outlet or agency. */
export const SourceKind = z.enum(['person', 'organisation', 'group', 'place', 'document', 'data', 'media', 'unknown'])
export type SourceKind = z.infer<typeof SourceKind>

/** Whoever or whatever claims are attributed to: one source for all its mentions in the article. */
export const Source = z
  .object({
    id: z.string().describe('s1, s2 … in order of the first mention'),
    name: z.string().min(1).describe('the fullest mention, as it stands in the article'),
    kind: SourceKind,
    named: z.boolean().describe('whether the article says who it is'),
    anonymity: z
      .object({ span: Span, reason: z.string().nullable() })
      .nullable()
      .describe('where the article says that the source is not named, and why'),
    role: z.string().nullable().describe('"harbour master", "spokeswoman for the port"'),
    organisation: z.string().nullable().describe('whom the source speaks for or belongs to'),
    mentions: z.array(Span).describe('every mention found, in order'),
  })
  .describe('Whoever or whatever claims are attributed to')
export type Source = z.infer<typeof Source>
