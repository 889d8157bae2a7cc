import type { Analysis } from '@hearsay/core'
import { csvWriter } from '../output/csv-writer.ts'
import { jsonLinesWriter, jsonListWriter } from '../output/json-writer.ts'
import { pageWriter } from '../output/page-writer.ts'
import { overInputs } from '../over-inputs.ts'
import { sourcesToList } from '../page/sources-to-list.ts'
import { presentation } from '../terminal/presentation.ts'
import type { RunContext } from './command.ts'
import { makeAnalysis } from './make-analysis.ts'

/** `hearsay sources`: one source a row. */
export async function runSources(context: RunContext): Promise<number> {
  const { sourcesToCsv, sourcesToRows } = await import('@hearsay/core')
  const { options, io } = context
  const look = presentation(options, io)
  const toRecords = (analysis: Analysis, input: string) => sourcesToRows(analysis).map((row) => ({ input, ...row }))
  return overInputs(context, {
    make: makeAnalysis(options),
    found: (analysis) => analysis.sources.length > 0,
    none: 'no source was found',
    writers: {
      text: (alone) =>
        pageWriter(
          (analysis: Analysis, input) => sourcesToList(sourcesToRows(analysis), alone ? null : input, look),
          '\n',
        ),
      json: () => jsonListWriter(toRecords),
      jsonl: () => jsonLinesWriter(toRecords),
      csv: () => csvWriter(sourcesToCsv, { bom: options.bom === true, isTerminal: io.isTTY.stdout }),
    },
  })
}
