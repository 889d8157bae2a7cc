import { expect, test } from 'vitest'
import { afterEvent, START, type ViewerEvent, type ViewerState } from '../src/state/viewer-state.ts'
import { claimOf, TUNNEL } from './tunnel.ts'

const after = (...events: ViewerEvent[]): ViewerState => events.reduce(afterEvent, START)
const read: ViewerEvent = { type: 'analysis', analysis: TUNNEL, opened: { as: 'article', milliseconds: 3 } }
const putIn: ViewerEvent = { type: 'put-in', text: TUNNEL.article.text, by: 'opening' }
const select = (words: string): ViewerEvent => ({ type: 'select', claim: claimOf(words).id, from: 'article' })

test('the article’s own voice is not shown at first, and can be', () => {
  expect(START.shown.has('assertion')).toBe(false)
  expect(after({ type: 'toggle-kind', kind: 'assertion' }).shown.has('assertion')).toBe(true)
})

test('a claim of a hidden kind is shown when it is picked', () => {
  expect(after(putIn, read, select('About 9,000')).shown.has('assertion')).toBe(true)
})

test('a claim that is no longer shown is no longer selected', () => {
  const state = after(putIn, read, select('“They say'), { type: 'toggle-kind', kind: 'direct' })
  expect(state.selected).toBe(null)
})

test('an unknown claim is not selected', () => {
  expect(after(putIn, read, { type: 'select', claim: 'nobody', from: 'article' }).selected).toBe(null)
})

test('while the text is typed the last analysis stays, and so does the claim whose words are still there', () => {
  const picked = claimOf('“They say')
  const typing = after(putIn, read, select('“They say'), { type: 'put-in', text: 'x', by: 'typing' })
  expect(typing.analysis).toBe(TUNNEL)
  expect(typing.stage).toBe('reading')
  const renumbered = {
    ...TUNNEL,
    claims: TUNNEL.claims.map((claim) => ({ ...claim, id: `n${claim.id}`, parent: null })),
  }
  const newer = afterEvent(typing, {
    type: 'analysis',
    analysis: renumbered,
    opened: { as: 'article', milliseconds: 1 },
  })
  expect(newer.selected).toEqual({ claim: `n${picked.id}`, from: 'article' })
  const gone = afterEvent(typing, { ...read, analysis: { ...TUNNEL, claims: [] } })
  expect(gone.selected).toBe(null)
})

test('a problem while typing keeps the last analysis on the page', () => {
  const state = after(putIn, read, { type: 'problem', problem: { code: 'engine', detail: '' } })
  expect(state.analysis).toBe(TUNNEL)
  expect(state.stage).toBe('idle')
})

test('an opened Analysis puts its article into the editor, not its JSON', () => {
  const state = after(
    { type: 'put-in', text: JSON.stringify(TUNNEL), by: 'opening' },
    { type: 'analysis', analysis: TUNNEL, opened: { as: 'analysis', milliseconds: 3 } },
  )
  expect(state.input).toBe(TUNNEL.article.text)
})

test('picking in the list turns a narrow page to the article; picking in the article leaves it there', () => {
  const state = after(putIn, read, { type: 'pane', pane: 'claims' })
  expect(afterEvent(state, { type: 'select', claim: claimOf('“They say').id, from: 'claims' }).pane).toBe('article')
})

test('a fresh start forgets the article and keeps the filter', () => {
  const state = after(putIn, read, { type: 'toggle-kind', kind: 'assertion' }, { type: 'fresh' })
  expect(state.input).toBe(null)
  expect(state.analysis).toBe(null)
  expect(state.shown.has('assertion')).toBe(true)
})

test('the editor stands above the article, so opening it shows the article', () => {
  const state = after(putIn, read, { type: 'pane', pane: 'claims' }, { type: 'editing', editing: true })
  expect(state).toMatchObject({ editing: true, pane: 'article' })
})
