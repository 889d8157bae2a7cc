import { defineConfig } from 'vitest/config'

// Tests that drive a real Chromium over the built viewer. Debian's /usr/bin/chromium is used, or what CHROMIUM_PATH
// names; the viewer is built first if its dist is missing or older than its sources.
const conditions = ['@hearsay/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['apps/viewer/test/**/*.browser.test.ts'],
    globalSetup: ['apps/viewer/test/browser-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
