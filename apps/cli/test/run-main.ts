import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Engine } from '../src/engine.ts'
import type { Io } from '../src/io.ts'
import { main } from '../src/main.ts'

/** What a run left behind. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The world of a run; what is not given is no terminal, no input and the folder of the examples. */
export interface World {
  readonly stdin?: string | Uint8Array
  readonly env?: Record<string, string>
  readonly cwd?: string
  /** Which of the three are a terminal. */
  readonly isTTY?: Partial<Io['isTTY']>
  readonly columns?: number
  readonly signal?: AbortSignal
  readonly stdout?: Writable
  readonly engine?: () => Promise<Engine>
}

export const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url))

/** Runs the command line in a made world. */
export async function runMain(argv: readonly string[], world: World = {}): Promise<Run> {
  const stdout: string[] = []
  const stderr: string[] = []
  const io: Io = {
    stdout: world.stdout ?? sink(stdout),
    stderr: sink(stderr),
    stdin: Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)]),
    env: world.env ?? {},
    cwd: world.cwd ?? EXAMPLES,
    isTTY: { stdin: false, stdout: false, stderr: false, ...world.isTTY },
    columns: world.columns,
    signal: world.signal ?? new AbortController().signal,
  }
  const code = await main(argv, io, world.engine)
  return { code, stdout: stdout.join(''), stderr: stderr.join('') }
}

/** A stream that keeps what is written. */
export function sink(chunks: string[]): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
}
