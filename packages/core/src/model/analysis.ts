import { z } from 'zod'
import { Article } from './article.ts'
import { Claim } from './claim.ts'
import { Issue } from './issue.ts'
import { SourcingProfile } from './profile.ts'
import { Source } from './source.ts'
import { TrailEntry } from './trail.ts'

/** All that hearsay finds in one article: what the command line prints and the viewer opens. */
export const Analysis = z
  .object({
    schemaVersion: z.literal(1),
    article: Article,
    claims: z.array(Claim).describe('in the order in which their content begins'),
    sources: z.array(Source),
    profile: SourcingProfile,
    issues: z.array(Issue).describe('found while looking for claims; those of reading are in article.issues'),
    engine: z
      .object({ core: z.string(), language: z.string().describe('"en 0.1.0"') })
      .describe('versions of what made it'),
    trail: z.array(TrailEntry).optional().describe('only under explain: true'),
  })
  .describe('All that hearsay finds in one article')
export type Analysis = z.infer<typeof Analysis>
