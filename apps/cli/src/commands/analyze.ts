import type { Analysis } from '@hearsay/core'
import { csvWriter } from '../output/csv-writer.ts'
import { jsonDocumentWriter, jsonLinesWriter, jsonListWriter } from '../output/json-writer.ts'
import { pageWriter } from '../output/page-writer.ts'
import { overInputs } from '../over-inputs.ts'
import { analysisToPage } from '../page/analysis-to-page.ts'
import { rule } from '../page/rule.ts'
import { presentation } from '../terminal/presentation.ts'
import type { RunContext } from './command.ts'
import { hasAttributedClaim, makeAnalysis, NO_CLAIM } from './make-analysis.ts'

/** `hearsay analyze`: everything about each article. */
export async function runAnalyze(context: RunContext): Promise<number> {
  const { claimsToCsv } = await import('@hearsay/core')
  const { options, io } = context
  const look = presentation(options, io)
  const toRecords = (analysis: Analysis, input: string) => [{ input, ...analysis }]
  return overInputs(context, {
    make: makeAnalysis(options),
    found: hasAttributedClaim,
    none: NO_CLAIM,
    writers: {
      text: () => pageWriter((analysis: Analysis, input) => analysisToPage(analysis, input, look), rule(look)),
      json: (alone) => (alone ? jsonDocumentWriter((analysis) => analysis) : jsonListWriter(toRecords)),
      jsonl: () => jsonLinesWriter(toRecords),
      csv: () => csvWriter(claimsToCsv, { bom: options.bom === true, isTerminal: io.isTTY.stdout }),
    },
  })
}
