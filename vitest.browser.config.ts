import { defineConfig } from 'vitest/config'

// Tests that drive a real Chromium over the built viewer (see docs/testing.md).
export default defineConfig({
  test: {
    include: ['apps/viewer/test/**/*.browser.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
