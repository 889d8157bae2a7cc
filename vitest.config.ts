import { defineConfig } from 'vitest/config'

// Tests run from source: no build is needed, and a stack trace names the line that one edits.
// These replace Vite's own defaults, so they are named too.
const conditions = ['@hearsay/source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: ['core', 'english', 'bench']
      .map((name) => project(name, `packages/${name}`))
      .concat(project('cli', 'apps/cli'), project('viewer', 'apps/viewer')),
  },
})

function project(name: string, root: string) {
  return {
    extends: true as const,
    test: {
      name,
      root,
      include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
      exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
    },
  }
}
