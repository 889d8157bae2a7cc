import { z } from 'zod'

/** How an article is sourced, in counts and shares. Shares run from 0 to 1 and are 0 where there is nothing to count. */
export const SourcingProfile = z
  .object({
    claims: z
      .object({
        total: z.int().min(0),
        direct: z.int().min(0),
        indirect: z.int().min(0),
        mixed: z.int().min(0),
        assertion: z.int().min(0),
      })
      .describe('claims by kind'),
    sources: z
      .object({
        total: z.int().min(0),
        named: z.int().min(0),
        unnamed: z.int().min(0),
        documents: z.int().min(0).describe('documents and data'),
      })
      .describe('sources that at least one claim is attributed to'),
    unattributedShare: z.number().min(0).max(1).describe('assertions among all claims that stand in no other claim'),
    hedgedClaims: z.int().min(0).describe('attributed claims with a hedge or a word of likelihood'),
    quotationsWithoutSpeaker: z.int().min(0).describe('direct claims whose source is null'),
    distance: z
      .object({ largest: z.int().min(0), median: z.number().min(0) })
      .nullable()
      .describe('hands between speaker and reader over all claims whose distance is known; null where there is none'),
    wordsBySource: z
      .array(z.object({ source: z.string(), words: z.int().min(0), share: z.number().min(0).max(1) }))
      .describe('words in the content of the claims of each source, most first; shares of all attributed words'),
  })
  .describe('How an article is sourced, in counts and shares')
export type SourcingProfile = z.infer<typeof SourcingProfile>
