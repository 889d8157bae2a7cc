import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const VIEWER = fileURLToPath(new URL('..', import.meta.url))
const PACKAGES = fileURLToPath(new URL('../../../packages', import.meta.url))

// What ends up in the page: the viewer and the packages that it bundles from source.
const SOURCES = [
  join(VIEWER, 'src'),
  join(VIEWER, 'public'),
  join(VIEWER, 'index.html'),
  join(VIEWER, 'vite.config.ts'),
  join(PACKAGES, 'core/src'),
  join(PACKAGES, 'english/src'),
  join(PACKAGES, 'english/data'),
]

/**
 * Builds the viewer unless its dist is newer than all that goes into it.
 *
 * @returns {Promise<string>} absolute path of the dist folder
 */
export async function buildIfStale() {
  const dist = join(VIEWER, 'dist')
  const page = join(dist, 'index.html')
  const built = existsSync(page) ? (await stat(page)).mtimeMs : 0
  const changed = Math.max(...(await Promise.all(SOURCES.map(newest))))
  if (changed > built) await build({ root: VIEWER, configFile: join(VIEWER, 'vite.config.ts'), logLevel: 'warn' })
  return dist
}

async function newest(path) {
  const found = await stat(path).catch(() => null)
  if (found === null) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const times = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))))
  return Math.max(0, ...times)
}
