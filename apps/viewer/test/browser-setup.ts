import type { TestProject } from 'vitest/node'
import { buildIfStale } from '../scripts/build-if-stale.mjs'
import { serveDist } from '../scripts/serve-dist.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built viewer is served. */
    viewer: string
    /** The folder that it is served from. */
    dist: string
  }
}

/** Builds the viewer if it has to be, and serves it while the browser tests run. */
export default async function setUp(project: TestProject) {
  const dist = await buildIfStale()
  const { url, close } = await serveDist(dist)
  project.provide('viewer', url)
  project.provide('dist', dist)
  return close
}
