import { describe, expect, it } from 'vitest'
import { wantsColor } from '../src/terminal/styles.ts'

describe('wantsColor', () => {
  it.each([
    ['a terminal', true, {}, true, true],
    ['no terminal', true, {}, false, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, true, false],
    ['--no-color', false, { FORCE_COLOR: '1' }, true, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, true, false],
    ['NO_COLOR before FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['an empty NO_COLOR is none', true, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', true, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR without a value', true, { FORCE_COLOR: '' }, false, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, true, false],
  ])('%s', (_name, flag, env, isTerminal, wanted) => {
    expect(wantsColor(flag, env, isTerminal)).toBe(wanted)
  })
})
