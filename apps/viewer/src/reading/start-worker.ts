import type { WorkerLike } from './newest-reader.ts'
import workerFile from './worker.ts?worker&url'

// The page's policy takes no plain string as the address of a script (Trusted Types). This is the one policy there is,
// and it knows one address.
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(input: string): string }
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('hearsay-worker', { createScriptURL: () => workerFile })

/** Starts the worker that reads articles. */
export function startWorker(): WorkerLike {
  return new Worker(policy?.createScriptURL('') ?? workerFile, { type: 'module', name: 'hearsay' })
}
