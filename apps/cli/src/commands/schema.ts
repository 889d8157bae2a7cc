import { EXIT } from '../exit-code.ts'
import { UsageError } from '../usage-error.ts'
import type { RunContext } from './command.ts'
import { recordSchema } from './record-schema.ts'

/** `hearsay schema NAME`: the JSON Schema of a model; without a name, the names. */
export async function runSchema({ names, output }: RunContext): Promise<number> {
  const { jsonSchema, MODELS } = await import('@hearsay/core')
  const models = Object.keys(MODELS) as (keyof typeof MODELS)[]
  const known = [...models, 'record']
  const [name] = names
  const model = models.find((model) => model === name)
  if (name === undefined) await output.write(`${known.join('\n')}\n`)
  else if (model) await output.write(`${JSON.stringify(jsonSchema(model), null, 2)}\n`)
  else if (name === 'record') await output.write(`${JSON.stringify(recordSchema(jsonSchema('analysis')), null, 2)}\n`)
  else throw new UsageError(`There is no model named "${name}". The models are: ${known.join(', ')}.`)
  return EXIT.fine
}
