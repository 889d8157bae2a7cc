import type { Analysis } from '@hearsay/core'
import { csvWriter } from '../output/csv-writer.ts'
import { jsonLinesWriter, jsonListWriter } from '../output/json-writer.ts'
import { pageWriter } from '../output/page-writer.ts'
import { overInputs } from '../over-inputs.ts'
import { claimsToList } from '../page/claims-to-list.ts'
import { presentation } from '../terminal/presentation.ts'
import type { RunContext } from './command.ts'
import { hasAttributedClaim, makeAnalysis, NO_CLAIM } from './make-analysis.ts'

/** `hearsay claims`: one claim a row. */
export async function runClaims(context: RunContext): Promise<number> {
  const { claimsToCsv, claimsToRows } = await import('@hearsay/core')
  const { options, io } = context
  const look = presentation(options, io)
  const toRecords = (analysis: Analysis, input: string) => claimsToRows(analysis).map((row) => ({ input, ...row }))
  return overInputs(context, {
    make: makeAnalysis(options),
    found: hasAttributedClaim,
    none: NO_CLAIM,
    writers: {
      text: (alone) =>
        pageWriter((analysis: Analysis, input) => claimsToList(analysis, alone ? null : input, look), '\n'),
      json: () => jsonListWriter(toRecords),
      jsonl: () => jsonLinesWriter(toRecords),
      csv: () => csvWriter(claimsToCsv, { bom: options.bom === true, isTerminal: io.isTTY.stdout }),
    },
  })
}
