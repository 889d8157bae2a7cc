import { describe, expect, test } from 'vitest'
import { withoutSiteName } from './site-name.ts'

describe('withoutSiteName', () => {
  test.each([
    ['Ferry line to close | Karlsund Courier', [], 'Ferry line to close'],
    ['Ferry line to close | News | Karlsund Courier', [], 'Ferry line to close'],
    ['Ferry line to close - Karlsund Courier', ['Karlsund Courier'], 'Ferry line to close'],
    ['Ferry line to close - Karlsund Courier', ['karlsund-courier'], 'Ferry line to close'],
    ['Ferry line to close - and nobody cares', ['Karlsund Courier'], 'Ferry line to close - and nobody cares'],
    ['Ferry line to close', ['Karlsund Courier'], 'Ferry line to close'],
    ['Ferry | Karlsund Courier', [], 'Ferry | Karlsund Courier'],
    ['Ferry | Karlsund Courier', ['Karlsund Courier'], 'Ferry'],
  ])('%s', (title, sites, expected) => {
    expect(withoutSiteName(title, sites)).toBe(expected)
  })
})
