import { HearsayError, type Language } from '@hearsay/core'
import { englishFrom } from './english-language.ts'
import type { LoadOptions } from './load-options.ts'

/** How a platform gets at bytes. */
export interface WeightsReader {
  /** The file that comes with the package. */
  readDefault(): Promise<Uint8Array>
  read(place: URL | string): Promise<Uint8Array>
}

/** Makes `loadEnglish` for a platform: it reads when first called, once; a failure is forgotten, so that one can retry. */
export function languageLoader(reader: WeightsReader): (options?: LoadOptions) => Promise<Language> {
  let loaded: Promise<Language> | undefined
  return (options = {}) => {
    const { weights } = options
    if (weights !== undefined) return loadFrom(reader, weights)
    loaded ??= wrapped(reader.readDefault()).then(englishFrom)
    loaded.catch(() => {
      loaded = undefined
    })
    return loaded
  }
}

async function loadFrom(reader: WeightsReader, weights: NonNullable<LoadOptions['weights']>): Promise<Language> {
  if (weights instanceof Uint8Array) return englishFrom(weights)
  if (weights instanceof ArrayBuffer) return englishFrom(new Uint8Array(weights))
  if (typeof weights === 'string' || weights instanceof URL) return englishFrom(await wrapped(reader.read(weights)))
  throw new HearsayError(
    'invalid-argument',
    'loadEnglish: `weights` must be an ArrayBuffer, a Uint8Array, a URL or a string.',
  )
}

async function wrapped(reading: Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await reading
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new HearsayError(
      'invalid-language',
      `The English language’s file of weights could not be read: ${reason}. Check that english.bin lies where it is looked for.`,
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
