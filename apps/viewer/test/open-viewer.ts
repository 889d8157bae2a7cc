import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'

/** A page with the viewer, and everything that went wrong in it. */
export interface OpenedViewer {
  readonly page: Page
  /** Errors of scripts, broken content policies, dialogs: a healthy page has none. */
  readonly troubles: string[]
  /** Addresses outside the viewer's own folder that were asked for: there must be none. */
  readonly outside: string[]
}

/** Opens the viewer in a context of its own. Movement is off, so that what is scrolled to is there at once. */
export async function openViewer(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenedViewer> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const troubles: string[] = []
  const outside: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('dialog', async (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  const viewer = inject('viewer')
  page.on('request', (request) => {
    if (!request.url().startsWith(viewer)) outside.push(request.url())
  })
  await page.goto(viewer)
  await page.waitForSelector('.start')
  return { page, troubles, outside }
}

/** Opens a file as the file button does. */
export async function openFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const mimeType = name.endsWith('.json') ? 'application/json' : name.endsWith('.html') ? 'text/html' : 'text/plain'
  await page.setInputFiles('input[type=file]', { name, mimeType, buffer: Buffer.from(content) })
}

/** Pastes into whatever selector names, as the clipboard does. */
export async function paste(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** Drops a file on the page. */
export async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([fileName, words]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([words ?? ''], fileName ?? '', { type: 'text/plain' }))
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, content],
  )
}

/** Waits until the article begins with these words. */
export async function waitForArticle(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (expected) => document.querySelector('.article')?.textContent?.trim().startsWith(expected),
    words,
  )
}

/** Whether all of an element is inside the window. */
export async function isInView(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })
}

/** Pixels by which the page is wider than the window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
