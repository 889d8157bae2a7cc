import { z } from 'zod'
import { Analysis } from './analysis.ts'
import { Article, Block } from './article.ts'
import { Claim } from './claim.ts'
import { HearsayError } from './error.ts'
import { Issue } from './issue.ts'
import { SourcingProfile } from './profile.ts'
import { Source } from './source.ts'
import { Span } from './span.ts'

/** The models whose JSON Schema can be asked for, by the name under which `hearsay schema` knows them. */
export const MODELS = {
  analysis: Analysis,
  article: Article,
  block: Block,
  claim: Claim,
  issue: Issue,
  profile: SourcingProfile,
  source: Source,
  span: Span,
} as const
export type ModelName = keyof typeof MODELS

/**
 * JSON Schema (draft 2020-12) of a model.
 *
 * @throws HearsayError `unknown-model` when there is no model of that name.
 * @example
 * jsonSchema('claim').required // ['id', 'kind', …]
 */
export function jsonSchema(name: ModelName): Record<string, unknown> {
  if (!Object.hasOwn(MODELS, name)) {
    throw new HearsayError(
      'unknown-model',
      `There is no model named "${name}". The models are: ${Object.keys(MODELS).join(', ')}.`,
    )
  }
  return { title: name, ...z.toJSONSchema(MODELS[name]) }
}
