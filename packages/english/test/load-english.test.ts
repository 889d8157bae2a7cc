import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { HearsayError } from '@hearsay/core'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { englishFrom } from '../src/english-language.ts'
import { loadEnglish, VERSION } from '../src/index.node.ts'
import { languageLoader } from '../src/language-loader.ts'

const address = new URL('../data/english.bin', import.meta.url)
const bytes = new Uint8Array(await readFile(address))

test('the package and its version', async () => {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  expect(VERSION).toBe(version)
  expect((await loadEnglish()).version).toBe(version)
})

test('weights from bytes, a buffer, an address and a path', async () => {
  const english = await loadEnglish()
  for (const weights of [bytes, bytes.slice().buffer, address, fileURLToPath(address), address.href]) {
    const other = await loadEnglish({ weights })
    expect(other.annotate('It sank.', [{ start: 0, end: 8 }])).toEqual(
      english.annotate('It sank.', [{ start: 0, end: 8 }]),
    )
  }
})

test('the file is read once; a failure is not kept', async () => {
  const readDefault = vi.fn(async () => bytes)
  readDefault.mockRejectedValueOnce(new Error('no such file'))
  const load = languageLoader({ readDefault, read: async () => bytes })
  await expect(load()).rejects.toMatchObject({
    code: 'invalid-language',
    message: expect.stringContaining('no such file'),
  })
  const [first, second] = await Promise.all([load(), load()])
  expect(first).toBe(second)
  expect(readDefault).toHaveBeenCalledTimes(2)
})

test('a wrong argument and a missing file are told apart', async () => {
  await expect(loadEnglish({ weights: 42 as unknown as string })).rejects.toMatchObject({ code: 'invalid-argument' })
  await expect(loadEnglish({ weights: '/no/such/file.bin' })).rejects.toMatchObject({ code: 'invalid-language' })
})

test('no damaged file is taken for the language', () => {
  const fails = (damaged: Uint8Array) => {
    expect(() => englishFrom(damaged)).toThrow(
      expect.objectContaining({ name: 'HearsayError', code: 'invalid-language' }),
    )
  }
  fails(new Uint8Array(0))
  fails(bytes.subarray(0, bytes.length - 1))
  fails(new TextEncoder().encode('<!doctype html><title>Not found</title>'))
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] as number) ^ change
      fails(damaged)
    }),
    { numRuns: 25 },
  )
  expect(new HearsayError('invalid-language', '').code).toBe('invalid-language')
})
