const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const

/** Runs some work while nothing is written to the console: other tools complain there of every page that is not clean. */
export async function withoutConsole<T>(work: () => T | Promise<T>): Promise<T> {
  const kept = METHODS.map((method) => [method, console[method]] as const)
  for (const method of METHODS) console[method] = () => {}
  try {
    return await work()
  } finally {
    for (const [method, original] of kept) console[method] = original
  }
}
