import type { Io } from './io.ts'

/** Elsewhere than on a terminal, a line is written at most so often. */
const LINE_EVERY_MILLISECONDS = 5000

/**
 * Tells on stderr how far a long run is: a line that is written over on a terminal, elsewhere a line every five
 * seconds.
 *
 * @returns to be called after each item, with the number done
 */
export function progress(io: Io, label: string, total: number): (done: number) => void {
  let told = performance.now()
  return (done) => {
    if (io.stderr.isTTY) {
      io.stderr.write(`\r\u001b[K${done === total ? '' : `${label}: ${done} of ${total}`}`)
      return
    }
    if (performance.now() - told < LINE_EVERY_MILLISECONDS) return
    told = performance.now()
    io.stderr.write(`${label}: ${done} of ${total}\n`)
  }
}
