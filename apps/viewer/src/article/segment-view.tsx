import type { ArticleModel, ArticleSegment } from './article-model.ts'
import { ClaimButton } from './claim-button.tsx'

interface SegmentViewProps {
  model: ArticleModel
  segment: ArticleSegment
  selected: string | null
  hovered: string | null
}

/**
 * A stretch of text with a rail for each claim that covers it. The words themselves are one text node, and can be
 * selected like any text; a pointer picks the claim by its words, a keyboard by the button in front of them.
 */
export function SegmentView({ model, segment, selected, hovered }: SegmentViewProps) {
  const words = model.text.slice(segment.start, segment.end)
  const { claims, parts, begins } = segment
  if (claims.length === 0 && parts.length === 0) return <>{words}</>

  const on = (claim: string) => (claim === selected ? 'selected' : claim === hovered ? 'hovered' : undefined)
  let inside = <>{words}</>
  for (const { role, claim } of parts) {
    inside = (
      <span class={`part part-${role}`} data-on={on(claim)}>
        {inside}
      </span>
    )
  }
  // The innermost claim is drawn innermost.
  for (const claim of claims.toReversed()) {
    const rail = Math.min(model.rails.get(claim) ?? 0, 5)
    inside = (
      <span class={`rail rail-${rail} kind-${model.kinds.get(claim)}`} data-on={on(claim)}>
        {inside}
      </span>
    )
  }
  if (claims.length === 0) return inside
  const numbers = claims.map((claim) => model.numbers.get(claim))
  return (
    <mark
      class="segment"
      data-claims={numbers.join(' ')}
      data-begins={begins.length > 0 ? begins.map((claim) => model.numbers.get(claim)).join(' ') : undefined}
      aria-details={`claim-${numbers.at(-1)}`}
    >
      {begins.map((claim) => (
        <ClaimButton key={claim} model={model} claim={claim} />
      ))}
      {inside}
    </mark>
  )
}
