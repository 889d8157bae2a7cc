import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { articleModel } from './article/article-model.ts'
import { ArticleView } from './article/article-view.tsx'
import { Summary } from './article/summary.tsx'
import { ClaimsPanel } from './claims/claims-panel.tsx'
import { Peek } from './claims/peek.tsx'
import { Issues } from './frame/issues.tsx'
import { PaneSwitch } from './frame/pane-switch.tsx'
import { Editor } from './input/editor.tsx'
import type { PickedFrom, ViewerEvent, ViewerState } from './state/viewer-state.ts'
import { WORDS } from './words.ts'

interface ReadingViewProps {
  state: ViewerState
  dispatch: (event: ViewerEvent) => void
  onType: (text: string) => void
}

/** The article and its claims side by side; what is picked in one is followed by the other. */
export function ReadingView({ state, dispatch, onType }: ReadingViewProps) {
  const { analysis, selected, shown } = state
  const [hovered, setHovered] = useState<string | null>(null)
  const claims = useMemo(() => analysis?.claims.filter(({ kind }) => shown.has(kind)) ?? [], [analysis, shown])
  const model = useMemo(() => (analysis ? articleModel(analysis, claims) : null), [analysis, claims])

  const select = useCallback(
    (claim: string | null, from: PickedFrom) =>
      dispatch(claim === null ? { type: 'deselect' } : { type: 'select', claim, from }),
    [dispatch],
  )
  const number = useCallback((claim: string) => model?.numbers.get(claim), [model])
  const selectInText = useCallback(
    (claim: string, by: 'pointer' | 'keyboard') => {
      select(claim, 'article')
      if (by === 'keyboard') focusClaim(number(claim))
    },
    [select, number],
  )
  const go = useCallback(
    (claim: string) => {
      select(claim, 'step')
      focusWords(number(claim))
    },
    [select, number],
  )

  // Escape lets go of the selected claim, wherever the focus is.
  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key === 'Escape') select(null, 'step')
    }
    window.addEventListener('keydown', letGo)
    return () => window.removeEventListener('keydown', letGo)
  }, [select])

  const picked = claims.find(({ id }) => id === selected?.claim)
  return (
    <>
      {analysis && (
        <PaneSwitch pane={state.pane} claims={claims.length} onPane={(pane) => dispatch({ type: 'pane', pane })} />
      )}
      <div class="reading" data-pane={state.pane}>
        <div class="page">
          {state.editing && <Editor text={state.input ?? ''} onType={onType} />}
          {analysis && model && (
            <>
              <Summary analysis={analysis} />
              <Issues issues={[...analysis.article.issues, ...analysis.issues]} />
              {model.blocks.length === 0 && <p class="page-empty">{WORDS.noText}</p>}
              <ArticleView
                model={model}
                claims={analysis.claims}
                selected={selected}
                hovered={hovered}
                onSelect={selectInText}
                onHover={setHovered}
              />
            </>
          )}
        </div>
        {analysis && model && (
          <ClaimsPanel
            analysis={analysis}
            claims={claims}
            numbers={model.numbers}
            state={state}
            hovered={hovered}
            onSelect={select}
            onHover={setHovered}
            onToggleKind={(kind) => dispatch({ type: 'toggle-kind', kind })}
            onOrder={(order) => dispatch({ type: 'order', order })}
            onGo={go}
          />
        )}
      </div>
      {analysis && picked && (
        <Peek
          analysis={analysis}
          claims={claims}
          claim={picked}
          onStep={(claim) => select(claim, 'step')}
          onClose={() => select(null, 'step')}
          onGo={go}
        />
      )}
    </>
  )
}

/** Once it is drawn: the claim's card, or on a narrow page the claim at its foot. */
function focusClaim(number: number | undefined) {
  requestAnimationFrame(() => {
    const places = [`#claim-${number} .card-main`, '.peek .card-main']
    const seen = places.map((place) => document.querySelector<HTMLElement>(place)).find((main) => main?.offsetParent)
    seen?.focus({ preventScroll: true })
  })
}

function focusWords(number: number | undefined) {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>(`mark[data-begins~="${number}"] .way`)
    button?.focus({ preventScroll: true })
  })
}
