import { EXIT } from './exit-code.ts'
import { main } from './main.ts'

const interrupt = new AbortController()
process.on('SIGINT', () => {
  // The first Ctrl-C lets the article in hand be written to its end; the second does not wait.
  if (interrupt.signal.aborted) process.exit(EXIT.interrupted)
  interrupt.abort()
})

const code = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  isTTY: {
    stdin: process.stdin.isTTY === true,
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  columns: process.stdout.columns,
  signal: interrupt.signal,
})
process.exit(code)
