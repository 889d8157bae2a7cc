import type { ComponentChildren } from 'preact'
import { memo } from 'preact/compat'
import type { ArticleModel } from './article-model.ts'
import { SegmentView } from './segment-view.tsx'

interface BlockViewProps {
  model: ArticleModel
  index: number
  /** The selected and the hovered claim, if they have anything in this block: else the block need not be drawn again. */
  selected: string | null
  hovered: string | null
}

/** One block of the article, set as what it is. */
export const BlockView = memo(({ model, index, selected, hovered }: BlockViewProps) => {
  const block = model.blocks[index]
  if (!block) return null
  const words = block.segments.map((segment) => (
    <SegmentView key={segment.start} model={model} segment={segment} selected={selected} hovered={hovered} />
  ))
  const first = model.blocks.findIndex(({ kind }) => kind === 'headline')
  switch (block.kind) {
    case 'headline':
      return index === first ? <h2 class="headline">{words}</h2> : <Plain kind="alternative">{words}</Plain>
    case 'heading':
      return <h3 class="heading">{words}</h3>
    case 'quote':
      return (
        <blockquote class="quote">
          <p>{words}</p>
        </blockquote>
      )
    case 'list-item':
      return <li class="list-item">{words}</li>
    default:
      return <Plain kind={block.kind}>{words}</Plain>
  }
})

function Plain({ kind, children }: { kind: string; children: ComponentChildren }) {
  return (
    <p class={kind} dir="auto">
      {children}
    </p>
  )
}
