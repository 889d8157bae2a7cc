import type { RunContext } from './commands/command.ts'
import type { Format, Options } from './commands/options.ts'
import type { Engine } from './engine.ts'
import { EXIT } from './exit-code.ts'
import { type Document, type Failure, isFailure } from './inputs/input.ts'
import { listInputs, namesOneDocument } from './inputs/list-inputs.ts'
import { readInput } from './inputs/read-input.ts'
import type { RecordWriter } from './output/record-writer.ts'
import { UsageError } from './usage-error.ts'

/** What a command does with each input. */
export interface OverInputs<Result> {
  readonly make: (document: Document, engine: Engine) => Result
  /** Whether there is something in it, for `--fail-if-none`. */
  readonly found: (result: Result) => boolean
  /** What is said when nothing was found in any input. */
  readonly none: string
  /** The writer of each format; `alone` where there is one document, which `--json` prints by itself. */
  readonly writers: Partial<Record<Format, (alone: boolean) => RecordWriter<Result>>>
}

/**
 * The one loop of the command line: reads, makes and writes input after input, in order, one in memory at a time. An
 * input that fails is told on stderr and, where the format has a place for it, in the output; the others go on.
 */
export async function overInputs<Result>(context: RunContext, task: OverInputs<Result>): Promise<number> {
  const { options, io, output, messages } = context
  const names = context.names.length === 0 ? ['-'] : context.names
  if (names.filter((name) => name === '-').length > 1)
    throw new UsageError('"-" is standard input, which can be read once only.')
  const alone = await namesOneDocument(names, io.cwd)
  if (options.url !== undefined && !alone) throw new UsageError('--url is for one article; here are several inputs.')
  const format = chosenFormat(options)
  const writer = task.writers[format]?.(alone)
  if (!writer) throw new UsageError(`${context.name} cannot write --${format}.`)

  const engine = await context.loadEngine()
  let failed = false
  let found = false
  let written = 0
  await output.write(writer.before ?? '')
  for await (const named of listInputs(names, io.cwd)) {
    if (io.signal.aborted) break
    if (!isFailure(named) && named.path === null && io.isTTY.stdin)
      await messages.tell('reading from the terminal; Ctrl-D ends it')
    const document = isFailure(named) ? named : await readInput(named, io.stdin, io.signal)
    if (io.signal.aborted) break
    const outcome = isFailure(document) ? document : make(task, document, engine)
    if (isFailure(outcome)) {
      failed = true
      await messages.tell(`${outcome.input}: ${outcome.message}`)
      if (writer.failure) await output.write(writer.failure(outcome, written++))
    } else {
      if (!isFailure(document) && document.remark) await messages.tell(`${document.input}: ${document.remark}`)
      found ||= task.found(outcome.result)
      await output.write(writer.result(outcome.result, named.input, written++))
    }
  }
  await output.write(writer.after ?? '')
  if (io.signal.aborted) return EXIT.interrupted
  if (failed) return EXIT.failed
  if (options.failIfNone && !found) {
    await messages.tell(task.none)
    return EXIT.failed
  }
  return EXIT.fine
}

/** Nothing that a document holds makes the engine throw; if it does, it costs that one document. */
function make<Result>(task: OverInputs<Result>, document: Document, engine: Engine): { result: Result } | Failure {
  try {
    return { result: task.make(document, engine) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { input: document.input, code: 'analysis-failed', message: `the analysis failed: ${reason}` }
  }
}

function chosenFormat(options: Options): Format {
  return options.json ? 'json' : options.jsonl ? 'jsonl' : options.csv ? 'csv' : 'text'
}
