import { expect, test } from 'vitest'
import * as core from '../src/index.ts'

test('the public exports are these', () => {
  expect(Object.keys(core).sort()).toMatchSnapshot()
})
