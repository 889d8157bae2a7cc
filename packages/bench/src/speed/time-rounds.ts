import { cpuMilliseconds } from '../cpu-time.ts'
import { median } from '../median.ts'

/** How long a call takes, in milliseconds: medians over rounds. */
export interface Timing {
  readonly wall: number
  /** Over all threads of the process, collection of garbage included. */
  readonly cpu: number
}

/** A round goes on until it took this long, so that the steps of the clock do not matter. */
const ROUND_MILLISECONDS = 300

/**
 * Times some work over texts. In a round every text is read once, and again until 0.3 seconds have passed; two rounds
 * that warm it up are not counted.
 *
 * @param rounds how many are counted
 * @returns medians over the rounds of the mean time for one text
 */
export function timeRounds(work: (text: string) => unknown, texts: readonly string[], rounds: number): Timing {
  const walls: number[] = []
  const cpus: number[] = []
  for (let round = -2; round < rounds; round++) {
    const wallStart = performance.now()
    const cpuStart = cpuMilliseconds()
    let calls = 0
    do {
      for (const text of texts) work(text)
      calls += texts.length
    } while (performance.now() - wallStart < ROUND_MILLISECONDS)
    if (round < 0) continue
    walls.push((performance.now() - wallStart) / calls)
    cpus.push((cpuMilliseconds() - cpuStart) / calls)
  }
  return { wall: median(walls), cpu: median(cpus) }
}
