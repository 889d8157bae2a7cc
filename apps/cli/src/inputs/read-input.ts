import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { decodeText } from './decode-text.ts'
import { type Document, type Failure, LARGEST_INPUT, type NamedInput } from './input.ts'
import { fileFailure } from './list-inputs.ts'

const FORMATS: Readonly<Record<string, Document['format']>> = { '.html': 'html', '.htm': 'html', '.md': 'text' }
const TOO_LARGE = `it is larger than ${LARGEST_INPUT / 1024 / 1024} MiB`

/** Reads one input whole. What is wrong with it comes back as a failure; nothing is thrown. */
export async function readInput(
  { input, path }: NamedInput,
  stdin: Readable,
  signal: AbortSignal,
): Promise<Document | Failure> {
  let bytes: Uint8Array | null
  try {
    bytes = path === null ? await readStream(stdin, signal) : await readWhole(path)
  } catch (error) {
    return fileFailure(input, error)
  }
  if (bytes === null) return { input, code: 'too-large', message: TOO_LARGE }
  const decoded = decodeText(bytes)
  if (decoded === null) return { input, code: 'not-text', message: 'it is neither text nor HTML' }
  return {
    input,
    text: decoded.text,
    format: FORMATS[path === null ? '' : extname(path).toLowerCase()] ?? 'auto',
    remark: decoded.guessed ? 'not UTF-8, and no encoding is named: read as windows-1252' : null,
  }
}

async function readWhole(path: string): Promise<Uint8Array | null> {
  return (await stat(path)).size > LARGEST_INPUT ? null : readFile(path)
}

/** All of a stream; what came so far when the user interrupts, for then nobody waits for the rest. */
async function readStream(stream: Readable, signal: AbortSignal): Promise<Uint8Array | null> {
  const stop = () => stream.destroy()
  signal.addEventListener('abort', stop, { once: true })
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > LARGEST_INPUT) return null
      chunks.push(bytes)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
  return Buffer.concat(chunks)
}
