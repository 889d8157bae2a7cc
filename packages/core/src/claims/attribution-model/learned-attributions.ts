import type { AttributionModel } from '../../language/attribution-model.ts'
import { byContent, type ClaimDraft } from '../claim-draft.ts'
import type { ReadingContext } from '../reading-context.ts'
import { guessAttributions } from './guess-attributions.ts'
import { guessToDraft } from './guess-to-draft.ts'

/** The claims that the language's model finds, in the order of their content. */
export function learnedAttributions(context: ReadingContext, model: AttributionModel): ClaimDraft[] {
  return guessAttributions(context, model)
    .flatMap((guess) => guessToDraft(context, guess) ?? [])
    .sort(byContent)
}
