import axe from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../scripts/launch-chromium.mjs'
import { openFile, openViewer, waitForArticle } from './open-viewer.ts'
import { TUNNEL } from './tunnel.ts'

// Each view in light and dark, all rules of axe, best practices too.

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const saved = async (page: Page) => {
  await openFile(page, 'tunnel.json', JSON.stringify(TUNNEL))
  await waitForArticle(page, 'Tunnel under')
}

const VIEWS: Record<string, { width?: number; show: (page: Page) => Promise<void> }> = {
  start: { show: async () => {} },
  'start, filled': { show: (page) => page.fill('.start-text', 'Dam closed') },
  article: { show: saved },
  'article, all kinds, a claim selected, issues open': {
    show: async (page) => {
      await saved(page)
      await page.getByRole('button', { name: 'Own voice' }).click()
      await page.locator('.issues summary').click()
      await page.locator('mark[data-begins~="10"] > .rail').click()
    },
  },
  'by source, with the editor': {
    show: async (page) => {
      await saved(page)
      await page.getByRole('button', { name: 'By source' }).click()
      await page.getByRole('button', { name: 'Edit text' }).click()
      await page.locator('#claim-5 .card-main').hover()
    },
  },
  failure: { show: (page) => openFile(page, 'x.json', '{"a":1}').then(() => page.getByRole('alert').waitFor()) },
  'narrow, a claim at the foot': {
    width: 360,
    show: async (page) => {
      await saved(page)
      await page.locator('mark[data-begins~="9"] > .rail').click()
    },
  },
  'narrow, claims': {
    width: 360,
    show: async (page) => {
      await saved(page)
      await page.locator('.pane-switch').getByRole('button', { name: 'Claims' }).click()
    },
  },
}

test.each(
  Object.keys(VIEWS).flatMap((view) => [
    [view, 'light' as const],
    [view, 'dark' as const],
  ]),
)('axe finds nothing: %s, %s', async (view, colorScheme) => {
  const { width = 1280, show } = VIEWS[view as string] ?? { show: async () => {} }
  const { page } = await openViewer(browser, { viewport: { width, height: 900 }, colorScheme: colorScheme as 'light' })
  await show(page)
  const { violations } = await new axe({ page }).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
  await page.context().close()
  expect(found).toEqual([])
})
