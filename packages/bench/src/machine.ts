import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { packageVersion } from './package-version.ts'

/** What a figure was measured on; a figure without it means little. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGiB: number
  /** Mean number of processes that wanted to run in the last minute. */
  readonly load: number
  readonly node: string
  readonly system: string
  /** npm package → its version. */
  readonly versions: Readonly<Record<string, string>>
}

/** This machine, with the versions of the packages that took part. */
export function describeMachine(packages: readonly string[]): Machine {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() || 'unknown processor',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0] as number,
    node: process.versions.node,
    system: `${platform()} ${arch()}`,
    versions: Object.fromEntries(packages.map((name) => [name, packageVersion(name)])),
  }
}
