import { defineConfig } from 'tsup'

const shared = { target: 'es2022', dts: true, sourcemap: true, treeshake: true } as const

export default defineConfig([
  // Node: `shims` gives import.meta.url to the CommonJS build, which finds the weights by it.
  { ...shared, entry: { index: 'src/index.node.ts' }, format: ['esm', 'cjs'], shims: true },
  { ...shared, entry: { 'index.browser': 'src/index.ts' }, format: ['esm'], platform: 'browser' },
])
