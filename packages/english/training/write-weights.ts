import { crc32, WEIGHTS_FORMAT } from '@hearsay/core'

/** Bytes of a file of weights, as `openWeights` reads it. */
export function writeWeights(
  kind: string,
  version: string,
  sections: Record<string, Uint8Array>,
  values: Record<string, unknown>,
): Uint8Array {
  const places: Record<string, [number, number]> = {}
  let size = 0
  for (const [name, bytes] of Object.entries(sections)) {
    places[name] = [size, bytes.length]
    size += (bytes.length + 3) & ~3
  }
  const json = new TextEncoder().encode(JSON.stringify({ kind, version, sections: places, values }))
  const headerLength = (json.length + 3) & ~3
  const file = new Uint8Array(20 + headerLength + size)
  const view = new DataView(file.buffer)
  file.set([0x48, 0x53, 0x41, 0x59])
  view.setUint32(4, WEIGHTS_FORMAT, true)
  view.setUint32(8, file.length, true)
  view.setUint32(16, headerLength, true)
  file.fill(0x20, 20, 20 + headerLength)
  file.set(json, 20)
  for (const [name, bytes] of Object.entries(sections))
    file.set(bytes, 20 + headerLength + (places[name] as [number, number])[0])
  view.setUint32(12, crc32(file.subarray(16)), true)
  return file
}
