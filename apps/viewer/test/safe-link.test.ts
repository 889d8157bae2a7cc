import { expect, test } from 'vitest'
import { safeLink } from '../src/safe-link.ts'

test('http and https are linked to', () => {
  expect(safeLink('https://courier.example/tunnel?a=b#c')).toBe('https://courier.example/tunnel?a=b#c')
  expect(safeLink(' HTTP://courier.example ')).toBe('http://courier.example/')
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://courier.example/1',
  'file:///etc/passwd',
  '//courier.example/',
  '/relative',
  '',
  null,
  undefined,
])('%j is not', (address) => {
  expect(safeLink(address)).toBe(null)
})
