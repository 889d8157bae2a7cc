import { defineConfig } from 'tsup'

// The program alone is bundled: what it measures stays outside, so that the built packages are what is measured.
export default defineConfig({
  entry: ['src/bin.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  skipNodeModulesBundle: true,
  sourcemap: true,
  clean: true,
})
