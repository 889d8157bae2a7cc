import { HearsayError, type Language } from '@hearsay/core'
import { englishFrom } from './english-language.ts'
import type { LoadOptions } from './load-options.ts'

/** How a platform gets at bytes. */
export interface WeightsReader {
  /** The file that comes with the package. */
  readDefault(): Promise<Uint8Array>
  /** The attribution model that comes with the package. */
  readAttribution?(): Promise<Uint8Array>
  read(place: URL | string): Promise<Uint8Array>
}

/** Makes `loadEnglish` for a platform: it reads when first called, once; a failure is forgotten, so that one can retry. */
export function languageLoader(reader: WeightsReader): (options?: LoadOptions) => Promise<Language> {
  let loaded: Promise<Language> | undefined
  return (options = {}) => {
    const { weights, attribution } = options
    if (weights !== undefined || attribution !== undefined) return loadFrom(reader, options)
    loaded ??= loadDefault(reader)
    loaded.catch(() => {
      loaded = undefined
    })
    return loaded
  }
}

async function loadDefault(reader: WeightsReader): Promise<Language> {
  const [weights, attribution] = await Promise.all([wrapped(reader.readDefault()), defaultAttribution(reader)])
  return englishFrom(weights, attribution)
}

async function loadFrom(reader: WeightsReader, { weights, attribution }: LoadOptions): Promise<Language> {
  const [english, model] = await Promise.all([
    weights === undefined ? wrapped(reader.readDefault()) : bytesOf(reader, weights, 'weights'),
    // Whoever keeps one file elsewhere need not keep both there.
    attribution === undefined ? undefined : bytesOf(reader, attribution, 'attribution'),
  ])
  return englishFrom(english, model)
}

async function defaultAttribution(reader: WeightsReader): Promise<Uint8Array | undefined> {
  return reader.readAttribution ? wrapped(reader.readAttribution(), 'attribution.bin') : undefined
}

async function bytesOf(
  reader: WeightsReader,
  place: NonNullable<LoadOptions['weights']>,
  option: keyof LoadOptions,
): Promise<Uint8Array> {
  if (place instanceof Uint8Array) return place
  if (place instanceof ArrayBuffer) return new Uint8Array(place)
  if (typeof place === 'string' || place instanceof URL) return wrapped(reader.read(place), FILES[option])
  throw new HearsayError(
    'invalid-argument',
    `loadEnglish: \`${option}\` must be an ArrayBuffer, a Uint8Array, a URL or a string.`,
  )
}

const FILES = { weights: 'english.bin', attribution: 'attribution.bin' } as const

async function wrapped(reading: Promise<Uint8Array>, file = 'english.bin'): Promise<Uint8Array> {
  try {
    return await reading
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new HearsayError(
      'invalid-language',
      `The English language’s file of weights could not be read: ${reason}. Check that ${file} lies where it is looked for.`,
      { cause },
    )
  }
}

/** Reads an address by `fetch`. */
export async function fetchBytes(place: URL | string): Promise<Uint8Array> {
  const response = await fetch(place)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText} for ${String(place)}`)
  return new Uint8Array(await response.arrayBuffer())
}
