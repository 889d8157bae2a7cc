import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HearsayError } from '../../model/error.ts'
import { crc32, openWeights, WEIGHTS_FORMAT } from './weights-file.ts'

/** A file of weights with one section, its checksum right. */
function fileWith(header: unknown, section = Uint8Array.of(1, 2, 3, 4), format = WEIGHTS_FORMAT): Uint8Array {
  const json = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header))
  const length = (json.length + 3) & ~3
  const file = new Uint8Array(20 + length + section.length).fill(0x20)
  const view = new DataView(file.buffer)
  file.set([0x48, 0x53, 0x41, 0x59])
  view.setUint32(4, format, true)
  view.setUint32(8, file.length, true)
  view.setUint32(16, length, true)
  file.set(json, 20)
  file.set(section, 20 + length)
  view.setUint32(12, crc32(file.subarray(16)), true)
  return file
}

const header = { kind: 'test', version: '1.0.0', sections: { a: [0, 4] }, values: { size: 3 } }

test('sections and values are read', () => {
  const file = openWeights(fileWith(header), 'test')
  expect(file.version).toBe('1.0.0')
  expect([...file.section('a')]).toEqual([1, 2, 3, 4])
  expect(file.value('size')).toBe(3)
})

test('a file inside a larger buffer is read too', () => {
  const inner = fileWith(header)
  const outer = new Uint8Array(inner.length + 7)
  outer.set(inner, 5)
  expect([...openWeights(outer.subarray(5, 5 + inner.length), 'test').section('a')]).toEqual([1, 2, 3, 4])
})

function messageOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    expect(error).toBeInstanceOf(HearsayError)
    expect((error as HearsayError).code).toBe('invalid-language')
    return (error as HearsayError).message
  }
  throw new Error('it was taken')
}

test.each([
  ['nothing', new Uint8Array(0), /0 bytes/],
  ['another file', new TextEncoder().encode('<!doctype html><title>404</title>'), /no file of weights/],
  ['another format', fileWith(header, undefined, 99), /format is 99/],
  ['a cut file', fileWith(header).subarray(0, 60), /cut/],
  ['another language', fileWith({ ...header, kind: 'other' }), /other/],
  ['a header that is no JSON', fileWith('{'), /header cannot be read/],
  ['a header without sections', fileWith({ kind: 'test', version: '1' }), /incomplete/],
  ['a place that is no place', fileWith({ ...header, sections: { a: [-1, 4] } }), /incomplete/],
])('%s is refused', (_, bytes, expected) => {
  expect(messageOf(() => openWeights(bytes, 'test'))).toMatch(expected)
})

test('what is missing is named', () => {
  const file = openWeights(fileWith({ ...header, sections: { a: [0, 99] } }), 'test')
  expect(messageOf(() => file.section('a'))).toMatch(/past its end/)
  expect(messageOf(() => file.section('toString'))).toMatch(/toString/)
  expect(messageOf(() => file.value('constructor'))).toMatch(/constructor/)
})

test('no change of any byte goes unseen, and no bytes do anything but give that error', () => {
  const good = fileWith(header)
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = good.slice()
      damaged[at] = (damaged[at] as number) ^ change
      messageOf(() => openWeights(damaged, 'test'))
    }),
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      messageOf(() => openWeights(bytes, 'test'))
    }),
  )
})

test('the checksum is the one of gzip', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})
