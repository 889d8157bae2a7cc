/** Milliseconds of CPU that this process used, user and system, over all its threads. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Adds up the CPU time of some calls, and of nothing between them. */
export interface CpuMeter {
  /** Runs `work` and counts its CPU time, also when it throws. */
  measure<T>(work: () => T): T
  /** The same for work that waits. */
  measureAsync<T>(work: () => Promise<T>): Promise<T>
  /** CPU milliseconds so far. */
  milliseconds(): number
}

/** A meter that stands at zero. */
export function cpuMeter(): CpuMeter {
  let total = 0
  return {
    measure(work) {
      const start = cpuMilliseconds()
      try {
        return work()
      } finally {
        total += cpuMilliseconds() - start
      }
    },
    async measureAsync(work) {
      const start = cpuMilliseconds()
      try {
        return await work()
      } finally {
        total += cpuMilliseconds() - start
      }
    },
    milliseconds: () => total,
  }
}
