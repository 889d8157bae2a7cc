import { describe, expect, it } from 'vitest'
import { analysisToPrediction } from '../src/attribution/analysis-to-prediction.ts'
import { makeAnalysis } from './make-analysis.ts'

const TEXT = 'Mara Ilves said they told her the gate was shut. “It is open,” she wrote, “today.” The gate is green.'

describe('analysisToPrediction', () => {
  it('writes spans as offsets, one list a role', () => {
    const analysis = makeAnalysis(TEXT, [
      {
        id: 'c1',
        kind: 'direct',
        content: ['“It is open,”', '“today.”'],
        cue: 'wrote',
        source: 'she wrote'.slice(0, 3),
      },
    ])
    const { id, claims } = analysisToPrediction('gate', analysis)
    expect(id).toBe('gate')
    expect(claims).toHaveLength(1)
    expect(claims[0]?.content.map(([start, end]) => TEXT.slice(start, end))).toEqual(['“It is open,”', '“today.”'])
    expect(claims[0]?.cue.map(([start, end]) => TEXT.slice(start, end))).toEqual(['wrote'])
    expect(claims[0]?.source.map(([start, end]) => TEXT.slice(start, end))).toEqual(['she'])
  })

  it('leaves out assertions and claims inside claims', () => {
    const analysis = makeAnalysis(TEXT, [
      { id: 'c1', kind: 'indirect', content: ['they told her the gate was shut'], cue: 'said', source: 'Mara Ilves' },
      { id: 'c2', kind: 'indirect', content: ['the gate was shut'], cue: 'told', source: 'they', parent: 'c1' },
      { id: 'c3', kind: 'assertion', content: ['The gate is green'] },
    ])
    expect(analysisToPrediction('gate', analysis).claims).toEqual([
      { source: [[0, 10]], cue: [[11, 15]], content: [[16, 47]] },
    ])
  })

  it('gives empty lists where there is no source and no cue', () => {
    const analysis = makeAnalysis(TEXT, [{ id: 'c1', kind: 'direct', content: ['“It is open,”'] }])
    expect(analysisToPrediction('gate', analysis).claims).toEqual([{ source: [], cue: [], content: [[49, 62]] }])
  })
})
