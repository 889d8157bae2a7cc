import { HearsayError } from '../../model/error.ts'

// Layout, little-endian: magic "HSAY", format version (u32), length of the whole file (u32), CRC-32 of all that follows
// (u32), length of the header (u32), header (JSON, UTF-8, padded with spaces), sections one after another, each at a
// multiple of four bytes. The header is { kind, version, sections: { name: [offset, length] }, values }.
const MAGIC = 0x59415348
export const WEIGHTS_FORMAT = 1
const HEAD = 20

/** A file of weights, open: named sections of bytes and small values. */
export interface WeightsFile {
  readonly kind: string
  readonly version: string
  /** Bytes of a section, a view on the file. */
  section(name: string): Uint8Array
  /** A value of the header, as JSON gives it. */
  value(name: string): unknown
}

interface Header {
  kind: string
  version: string
  sections: Record<string, [number, number]>
  values: Record<string, unknown>
}

/**
 * Opens a file of weights and checks it: magic, format, length, checksum, header.
 *
 * @throws HearsayError `invalid-language`, with what is wrong, for any bytes that are not such a file.
 */
export function openWeights(bytes: Uint8Array, kind: string): WeightsFile {
  if (bytes.length < HEAD) throw broken(`it has ${bytes.length} bytes, which is too short`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC) throw broken('it is no file of weights')
  const format = view.getUint32(4, true)
  if (format !== WEIGHTS_FORMAT) throw broken(`its format is ${format}, and this version reads ${WEIGHTS_FORMAT}`)
  const length = view.getUint32(8, true)
  if (length !== bytes.length)
    throw broken(`it should have ${length} bytes and has ${bytes.length}: it is cut or was changed`)
  if (view.getUint32(12, true) !== crc32(bytes.subarray(16))) throw broken('its checksum is wrong: it was changed')
  const header = readHeader(bytes, view.getUint32(16, true))
  if (header.kind !== kind) throw broken(`it holds weights for “${header.kind}”, not for “${kind}”`)
  const base = HEAD + view.getUint32(16, true)
  return {
    kind: header.kind,
    version: header.version,
    section(name) {
      const place = Object.hasOwn(header.sections, name) ? header.sections[name] : undefined
      if (!place) throw broken(`its part “${name}” is missing`)
      const [offset, size] = place
      if (base + offset + size > bytes.length) throw broken(`its part “${name}” reaches past its end`)
      return bytes.subarray(base + offset, base + offset + size)
    },
    value(name) {
      if (!Object.hasOwn(header.values, name)) throw broken(`its value “${name}” is missing`)
      return header.values[name]
    },
  }
}

function readHeader(bytes: Uint8Array, length: number): Header {
  if (HEAD + length > bytes.length) throw broken('its header reaches past its end')
  let header: unknown
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(HEAD, HEAD + length)))
  } catch (cause) {
    throw broken('its header cannot be read', cause)
  }
  if (!isHeader(header)) throw broken('its header is incomplete')
  return header
}

function isHeader(value: unknown): value is Header {
  if (!isRecord(value) || typeof value.kind !== 'string' || typeof value.version !== 'string') return false
  return (
    isRecord(value.values) &&
    isRecord(value.sections) &&
    Object.values(value.sections).every(
      (place) => Array.isArray(place) && place.length === 2 && place.every((n) => Number.isInteger(n) && n >= 0),
    )
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function broken(what: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'invalid-language',
    `The language's file of weights cannot be used: ${what}. Install the package again.`,
    cause === undefined ? undefined : { cause },
  )
}

/** CRC-32 (IEEE 802.3), as gzip uses it. */
export function crc32(bytes: Uint8Array): number {
  const tables = crcTables()
  let crc = -1
  let i = 0
  // Four bytes a step, by four tables ("slicing"): the file is some megabytes, and loading must not be felt.
  for (; i + 4 <= bytes.length; i += 4) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24)
    crc =
      (tables[768 + (crc & 255)] as number) ^
      (tables[512 + ((crc >>> 8) & 255)] as number) ^
      (tables[256 + ((crc >>> 16) & 255)] as number) ^
      (tables[crc >>> 24] as number)
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ (tables[(crc ^ (bytes[i] as number)) & 255] as number)
  return (crc ^ -1) >>> 0
}

function crcTables(): Int32Array {
  const tables = new Int32Array(1024)
  for (let n = 0; n < 256; n++) {
    let crc = n
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    tables[n] = crc
  }
  for (let n = 0; n < 768; n++) {
    const before = tables[n] as number
    tables[n + 256] = (before >>> 8) ^ (tables[before & 255] as number)
  }
  return tables
}
