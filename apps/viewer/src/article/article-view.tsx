import type { Claim } from '@hearsay/core'
import { useEffect, useRef } from 'preact/hooks'
import { isNarrow } from '../frame/narrow.ts'
import { scrollTo } from '../frame/scroll-to.ts'
import type { PickedFrom } from '../state/viewer-state.ts'
import { WORDS } from '../words.ts'
import type { ArticleModel } from './article-model.ts'
import { BlockView } from './block-view.tsx'
import { GroupView } from './group-view.tsx'
import { usePointing } from './use-pointing.ts'

interface ArticleViewProps {
  model: ArticleModel
  /** All claims of the analysis, in their order. */
  claims: readonly Claim[]
  selected: { readonly claim: string; readonly from: PickedFrom } | null
  hovered: string | null
  onSelect: (claim: string, by: 'pointer' | 'keyboard') => void
  onHover: (claim: string | null) => void
}

/** The article as a page to read, with its claims marked. */
export function ArticleView({ model, claims, selected, hovered, onSelect, onHover }: ArticleViewProps) {
  const page = useRef<HTMLElement>(null)
  usePointing(page, { claims, selected: selected?.claim ?? null, onSelect, onHover })

  // A claim picked elsewhere comes into view here; one picked here has to stay in view where its card
  // opens over the text.
  useEffect(() => {
    if (!selected || (selected.from === 'article' && !isNarrow())) return
    const mark = page.current?.querySelector(`mark[data-begins~="${model.numbers.get(selected.claim)}"]`)
    if (mark && !isAtEase(mark)) scrollTo(mark, selected.from === 'article' ? 'nearest' : 'center')
  }, [selected, model.numbers])

  return (
    <article class="article" id="article" ref={page} tabIndex={-1} dir="auto">
      {!model.blocks.some(({ kind }) => kind === 'headline') && <h2 class="unseen">{WORDS.pane.article}</h2>}
      {model.groups.map((group) => (
        <GroupView key={group.blocks[0]} group={group}>
          {group.blocks.map((index) => (
            <BlockView
              key={index}
              model={model}
              index={index}
              selected={ifInside(model, index, selected?.claim ?? null)}
              hovered={ifInside(model, index, hovered)}
            />
          ))}
        </GroupView>
      ))}
    </article>
  )
}

/** Whether an element stands where one reads: clear of the header, and of a claim at the foot of a narrow page. */
function isAtEase(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top > 80 && bottom < window.innerHeight * (isNarrow() ? 0.44 : 0.95)
}

function ifInside(model: ArticleModel, index: number, claim: string | null): string | null {
  return claim !== null && model.blocks[index]?.claims.has(claim) ? claim : null
}
