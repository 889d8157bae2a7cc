import type { Analysis, Claim, ClaimKind } from '@hearsay/core'
import type { Opened, ProblemCode } from '../reading/protocol.ts'

/** Why there is nothing to show, or nothing newer. */
export interface Problem {
  /** `too-large` and `unreadable` are found before anything is read. */
  readonly code: ProblemCode | 'too-large' | 'unreadable'
  readonly detail: string
}

/** From where a claim was picked; the other places follow. */
export type PickedFrom = 'article' | 'claims' | 'step'

/** All that the page knows. What it shows is derived from this alone. */
export interface ViewerState {
  /** What was put in, as it stands in the editor; null on the start page. */
  readonly input: string | null
  readonly stage: 'idle' | 'loading' | 'reading'
  /** The newest analysis. While newer text is read, or cannot be read, the last one stays. */
  readonly analysis: Analysis | null
  readonly opened: Opened | null
  readonly problem: Problem | null
  readonly selected: { readonly claim: string; readonly from: PickedFrom } | null
  readonly shown: ReadonlySet<ClaimKind>
  readonly order: 'text' | 'source'
  readonly editing: boolean
  /** Which half a narrow page shows. */
  readonly pane: 'article' | 'claims'
}

/** Something that happened. */
export type ViewerEvent =
  | { readonly type: 'put-in'; readonly text: string; readonly by: 'opening' | 'typing' }
  | { readonly type: 'stage'; readonly stage: 'loading' | 'reading' }
  | { readonly type: 'analysis'; readonly analysis: Analysis; readonly opened: Opened }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'select'; readonly claim: string; readonly from: PickedFrom }
  | { readonly type: 'deselect' }
  | { readonly type: 'toggle-kind'; readonly kind: ClaimKind }
  | { readonly type: 'order'; readonly order: 'text' | 'source' }
  | { readonly type: 'editing'; readonly editing: boolean }
  | { readonly type: 'pane'; readonly pane: 'article' | 'claims' }
  | { readonly type: 'fresh' }

/** The start page. Assertions are off: they are most of any article, and the claims of others are what one came for. */
export const START: ViewerState = {
  input: null,
  stage: 'idle',
  analysis: null,
  opened: null,
  problem: null,
  selected: null,
  shown: new Set<ClaimKind>(['direct', 'mixed', 'indirect']),
  order: 'text',
  editing: false,
  pane: 'article',
}

/** The state after an event. */
export function afterEvent(state: ViewerState, event: ViewerEvent): ViewerState {
  switch (event.type) {
    case 'put-in': {
      const kept = event.by === 'typing' ? state : { ...START, order: state.order, shown: state.shown }
      return { ...kept, input: event.text, problem: null, stage: state.stage === 'idle' ? 'reading' : state.stage }
    }
    case 'stage':
      return { ...state, stage: event.stage }
    case 'analysis':
      return {
        ...state,
        stage: 'idle',
        analysis: event.analysis,
        opened: event.opened,
        problem: null,
        // The editor holds JSON no more than a reader would want to edit it: it holds the article.
        input: event.opened.as === 'analysis' ? event.analysis.article.text : state.input,
        selected: stillThere(state, event.analysis),
      }
    case 'problem':
      return { ...state, stage: 'idle', problem: event.problem }
    case 'select': {
      const claim = state.analysis?.claims.find(({ id }) => id === event.claim)
      if (!claim) return state
      return {
        ...state,
        selected: { claim: event.claim, from: event.from },
        shown: state.shown.has(claim.kind) ? state.shown : new Set([...state.shown, claim.kind]),
        pane: event.from === 'claims' ? 'article' : state.pane,
      }
    }
    case 'deselect':
      return { ...state, selected: null }
    case 'toggle-kind': {
      const shown = new Set(state.shown)
      if (!shown.delete(event.kind)) shown.add(event.kind)
      const selected = state.analysis?.claims.find(({ id }) => id === state.selected?.claim)
      return { ...state, shown, selected: selected && shown.has(selected.kind) ? state.selected : null }
    }
    case 'order':
      return { ...state, order: event.order }
    case 'editing':
      return { ...state, editing: event.editing, pane: 'article' }
    case 'pane':
      return { ...state, pane: event.pane }
    case 'fresh':
      return { ...START, order: state.order, shown: state.shown }
  }
}

/** Ids count through the text, so after an edit the same id may be another claim; the same words are the same claim. */
function stillThere({ selected, analysis }: ViewerState, newer: Analysis): ViewerState['selected'] {
  const before = analysis?.claims.find(({ id }) => id === selected?.claim)
  if (!selected || !analysis || !before) return null
  const words = wordsOf(analysis, before)
  const after = newer.claims.find((claim) => claim.kind === before.kind && wordsOf(newer, claim) === words)
  return after ? { claim: after.id, from: selected.from } : null
}

function wordsOf({ article }: Analysis, { content }: Claim): string {
  return content.spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')
}
