// Reading: input → Article
export { bodyText } from './body-text.ts'
export { type ParseOptions, parseArticle } from './parse-article.ts'

// Claims: Article → Analysis
export { CLAIM_STEPS, type ClaimStep, type ExtractOptions, extractClaims } from './extract-claims.ts'
export { findQuotations } from './claims/quotations/find-quotations.ts'
export type { Quotation } from './claims/quotations/quotation.ts'

// Export: Analysis → format
export { claimText } from './export/claim-text.ts'
export { claimsToCsv } from './export/claims-to-csv.ts'
export { type ClaimRow, claimsToRows } from './export/claims-to-rows.ts'
export type { CsvOptions } from './export/csv.ts'
export { sourcesToCsv } from './export/sources-to-csv.ts'
export { type SourceRow, sourcesToRows } from './export/sources-to-rows.ts'

// Models
export { Analysis } from './model/analysis.ts'
export { Article, Block, BlockKind, DateField, Dateline, RelatedLink, TextField } from './model/article.ts'
export {
  Certainty,
  Channel,
  ChannelKind,
  Claim,
  ClaimKind,
  Cue,
  Estimate,
  Polarity,
  Quantity,
  Relay,
  RelayAct,
  SourceMention,
  SpeechAct,
  Stance,
  TimeExpression,
} from './model/claim.ts'
export { HearsayError, type HearsayErrorCode } from './model/error.ts'
export { Issue, IssueCode } from './model/issue.ts'
export { jsonSchema, MODELS, type ModelName } from './model/json-schema.ts'
export { SourcingProfile } from './model/profile.ts'
export { Source, SourceKind } from './model/source.ts'
export { Span } from './model/span.ts'
export { TrailEntry } from './model/trail.ts'

// For language packages: what they implement
export {
  type Annotation,
  NAME_TYPE,
  NAME_TYPES,
  type NameType,
  RELATION,
  RELATIONS,
  type Relation,
  TAG,
  TAGS,
  type Tag,
  tokenAt,
  tokenSpan,
} from './language/annotation.ts'
export { type AttributionModel, openAttribution } from './language/attribution-model.ts'
export type { Language } from './language/language.ts'
export type { CueEntry, CueFrame, Lexicon, Pronoun } from './language/lexicon.ts'

// For language packages: the runtime half of the learner
export { feature1, feature2, feature3, finishHash, hashWord, spread } from './language/learner/feature-hash.ts'
export { decodeWeight, encodeWeight, type LogScale } from './language/learner/log-scale.ts'
export { bestPath, type Transitions, type Trellis, trellis } from './language/learner/viterbi.ts'
export { sumPairs, type WeightPairs, weightPairs } from './language/learner/weight-pairs.ts'
export { bestOutput, highest, scoreRows, type WeightRows, weightRows } from './language/learner/weight-rows.ts'
export { crc32, openWeights, WEIGHTS_FORMAT, type WeightsFile } from './language/learner/weights-file.ts'

export { VERSION } from './version.ts'
