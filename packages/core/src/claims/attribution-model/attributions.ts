import type { AttributionModel } from '../../language/attribution-model.ts'
import { findAttributions } from '../attribution/find-attributions.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import type { ReadingContext } from '../reading-context.ts'
import { combineAttributions } from './combine-attributions.ts'
import { learnedAttributions } from './learned-attributions.ts'

/** Every claim that a cue gives away: by rules, and by the language's model where it has one. */
export function attributions(context: ReadingContext, model: AttributionModel | undefined): ClaimDraft[] {
  const ruled = findAttributions(context)
  return model ? combineAttributions(context, learnedAttributions(context, model), ruled) : ruled
}
