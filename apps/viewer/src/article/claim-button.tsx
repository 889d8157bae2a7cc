import { WORDS } from '../words.ts'
import type { ArticleModel } from './article-model.ts'

interface ClaimButtonProps {
  model: ArticleModel
  claim: string
}

/**
 * The way of a keyboard and a screen reader from the words to their claim. It has a name and no words of its own: the
 * article's text, copied or read aloud, stays the article's. (Words inside a link could not be selected with a mouse.)
 */
export function ClaimButton({ model, claim }: ClaimButtonProps) {
  return (
    <button
      type="button"
      class="way"
      data-claim={model.numbers.get(claim)}
      aria-label={WORDS.claim.goTo(model.speakers.get(claim) ?? '')}
    />
  )
}
