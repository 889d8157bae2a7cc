import { cpuMilliseconds } from '../cpu-time.ts'
import { median } from '../median.ts'

/** How long one call takes, in milliseconds: medians over rounds. */
export interface Timing {
  readonly wall: number
  /** Over all threads of the process, collection of garbage included. */
  readonly cpu: number
}

/** A round repeats the work until it took this long, so that the clock's steps do not matter. */
const ROUND_MILLISECONDS = 200

/**
 * Times some work: rounds of at least 0.2 seconds of wall time, after two that warm it up and are not counted.
 *
 * @param rounds how many are counted; their median is returned
 */
export function timeRounds(work: () => unknown, rounds: number): Timing {
  const walls: number[] = []
  const cpus: number[] = []
  for (let round = -2; round < rounds; round++) {
    const wallStart = performance.now()
    const cpuStart = cpuMilliseconds()
    let calls = 0
    do {
      work()
      calls++
    } while (performance.now() - wallStart < ROUND_MILLISECONDS)
    if (round < 0) continue
    walls.push((performance.now() - wallStart) / calls)
    cpus.push((cpuMilliseconds() - cpuStart) / calls)
  }
  return { wall: median(walls), cpu: median(cpus) }
}
