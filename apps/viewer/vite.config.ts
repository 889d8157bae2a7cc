import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import preact from '@preact/preset-vite'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

// The packages are bundled from their source, in dev and in the build alike: there is one way of resolving them, and
// the page can never be built from a stale dist of core. (turbo still orders the builds, and rebuilds the viewer when
// a package that it imports has changed.)
const conditions = ['@hearsay/source', ...defaultClientConditions]

export default defineConfig({
  base: './',
  plugins: [preact(), looseInDevelopment(), fontLicences()],
  resolve: { conditions },
  worker: { format: 'es' },
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // The content security policy allows files of this folder alone, no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  preview: { host: 'localhost' },
})

/** Vite's dev client injects styles and opens a socket, which the policy of the built page rightly forbids. */
function looseInDevelopment(): Plugin {
  return {
    name: 'hearsay:loose-in-development',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, context) =>
        context.server === undefined ? html : html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]+>/, ''),
    },
  }
}

/** The typefaces are under the SIL Open Font License, which goes where they go. */
function fontLicences(): Plugin {
  return {
    name: 'hearsay:font-licences',
    apply: 'build',
    generateBundle() {
      const { resolve } = createRequire(import.meta.url)
      const names = ['@fontsource-variable/source-serif-4', '@fontsource-variable/source-sans-3']
      const texts = names.map((name) => `${name}\n\n${readFileSync(resolve(`${name}/LICENSE`), 'utf8')}`)
      this.emitFile({ type: 'asset', fileName: 'font-licences.txt', source: texts.join('\n\n') })
    },
  }
}
