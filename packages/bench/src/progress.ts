import type { Io } from './io.ts'

/**
 * Tells on stderr how far a long run is: a line that is written over on a terminal, elsewhere a line for each tenth.
 *
 * @returns to be called after each item, with the number done
 */
export function progress(io: Io, label: string, total: number): (done: number) => void {
  let told = 0
  return (done) => {
    if (io.stderr.isTTY) {
      io.stderr.write(`\r\u001b[K${done === total ? '' : `${label}: ${done} of ${total}`}`)
      return
    }
    const tenth = Math.floor((10 * done) / total)
    if (tenth > told) io.stderr.write(`${label}: ${done} of ${total}\n`)
    told = Math.max(told, tenth)
  }
}
