import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build-if-stale.mjs'
import { launchChromium } from './launch-chromium.mjs'
import { serveDist } from './serve-dist.mjs'

// Takes the pictures of the viewer for the README, of the example as the page itself reads it:
//   npm run screenshots --workspace @hearsay/viewer

const DOCS = fileURLToPath(new URL('../../../docs/', import.meta.url))
/** A picture in a README is loaded by everyone who looks at it. */
const LARGEST = 300_000

const PICTURES = [
  { file: 'viewer.png', width: 1360, height: 900, colorScheme: 'light', words: '“They say' },
  { file: 'viewer-dark.png', width: 430, height: 900, colorScheme: 'dark', words: 'the water rose' },
]

const { url, close } = await serveDist(await buildIfStale())
const browser = await launchChromium()
try {
  for (const { file, width, height, colorScheme, words } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${url}#example`)
    await page.waitForSelector('.article mark')
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(pick, words)
    await page.mouse.move(0, 0)
    await page.waitForTimeout(300)
    await page.screenshot({ path: DOCS + file })
    await page.close()
    const { size } = await stat(DOCS + file)
    console.log(`docs/${file}: ${Math.round(size / 1000)} KB`)
    if (size > LARGEST) process.exitCode = 1
  }
} finally {
  await browser.close()
  await close()
}

/** Clicks the words of the claim that the list gives so; runs in the page. */
function pick(words) {
  const cards = [...document.querySelectorAll('.card')]
  const card = cards.find((each) => each.querySelector('.said')?.textContent.includes(words))
  const number = card?.id.replace('claim-', '')
  document.querySelector(`mark[data-begins~="${number}"]`)?.click()
}
