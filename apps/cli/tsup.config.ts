import { defineConfig } from 'tsup'

// One file; the library and the language stay packages of their own, loaded when the first article comes.
export default defineConfig({
  entry: ['src/bin.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  splitting: false,
  clean: true,
  treeshake: true,
  banner: { js: '#!/usr/bin/env node' },
})
