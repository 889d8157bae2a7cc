type JsonSchema = Record<string, unknown>

const INPUT = { type: 'string', description: 'the input as it was named: a path, or "-" for standard input' }

/**
 * JSON Schema of one line of `hearsay analyze --jsonl`: an analysis with the name of its input, or an input that
 * failed, which has `error`.
 */
export function recordSchema(analysis: JsonSchema): JsonSchema {
  const { $schema, title: _, properties, required, ...rest } = analysis
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'record',
    description: 'One line of hearsay analyze --jsonl',
    anyOf: [
      {
        ...rest,
        properties: { input: INPUT, ...(properties as JsonSchema) },
        required: ['input', ...(required as string[])],
      },
      {
        type: 'object',
        description: 'An input that failed',
        properties: {
          input: INPUT,
          error: {
            type: 'object',
            properties: {
              code: {
                enum: ['not-found', 'unreadable', 'not-text', 'too-large', 'empty-folder', 'analysis-failed'],
              },
              message: { type: 'string', description: 'one sentence for people' },
            },
            required: ['code', 'message'],
            additionalProperties: false,
          },
        },
        required: ['input', 'error'],
        additionalProperties: false,
      },
    ],
  }
}
