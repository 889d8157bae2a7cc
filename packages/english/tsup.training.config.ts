import { defineConfig } from 'tsup'

// Node 20 cannot run TypeScript, so training is bundled from source first, and run from there.
export default defineConfig({
  entry: { train: 'training/train.ts', 'train-attribution': 'training/attribution/train.ts' },
  outDir: 'node_modules/.training',
  format: ['esm'],
  target: 'es2022',
  noExternal: [/^@hearsay\//],
  external: ['zod', '@noble/hashes'],
  esbuildOptions(options) {
    options.conditions = ['@hearsay/source']
  },
})
