import { expect, test } from 'vitest'
import * as node from '../src/index.node.ts'
import * as browser from '../src/index.ts'

test('what the package exports', () => {
  expect(Object.keys(node).sort()).toMatchInlineSnapshot(`
    [
      "VERSION",
      "loadEnglish",
    ]
  `)
  expect(Object.keys(browser).sort()).toEqual(Object.keys(node).sort())
})
