import type { Analysis } from '@hearsay/core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../scripts/launch-chromium.mjs'
import { openFile, openViewer } from './open-viewer.ts'
import { TUNNEL } from './tunnel.ts'

// Text that wants to be a page. Wherever it stands it stays text: no element, no script, no address that runs.

const RUN = 'window.hit=1'
const PAYLOADS = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img/src="x"/onerror="${RUN}">`,
  `"><img src=x onerror=${RUN}>`,
  `'><svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<iframe src="javascript:parent.hit=1"></iframe>`,
  `<iframe srcdoc="<script>parent.hit=1</script>"></iframe>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">x</a>`,
  `<body onload=${RUN}>`,
  `<details open ontoggle=${RUN}>x</details>`,
  `<input autofocus onfocus=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<base href="https://courier.example/">`,
  `<link rel=stylesheet href="https://courier.example/x.css">`,
  `<style>@import "https://courier.example/x.css"; *{display:none}</style>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `\u202e<img src=x onerror=${RUN}>\u0000`,
  `javascript:${RUN}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
]

/** What the reading view is made of; anything else came from the text. */
const OURS =
  'article aside blockquote a button dd details div dl dt em fieldset form h1 h2 header input label legend li main mark nav ol p section span strong summary svg circle path textarea ul'.split(
    ' ',
  )

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Looks the page over, with everything on it opened. */
async function inspect(page: Page) {
  return page.evaluate((ours) => {
    const elements = [...document.querySelectorAll('#app *')]
    return {
      hit: 'hit' in window,
      strange: elements.map(({ localName }) => localName).filter((name) => !ours.includes(name)),
      handlers: elements.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
      styled: elements.filter((element) => element.hasAttribute('style')).length,
      links: [...document.querySelectorAll('#app a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(#|https?:\/\/)/.test(href)),
      scripts: document.scripts.length,
      pictures: document.images.length + document.querySelectorAll('#app iframe, #app object, #app embed').length,
    }
  }, OURS)
}

const CLEAN = { hit: false, strange: [], handlers: [], styled: 0, links: [], scripts: 1, pictures: 0 }

async function readAndInspect(name: string, content: string) {
  const { page, troubles, outside } = await openViewer(browser)
  await openFile(page, name, content)
  await page.waitForFunction(() => document.querySelector('.article, .failure, .page-empty') !== null)
  await page.getByRole('button', { name: 'Own voice' }).click()
  for (const card of await page.locator('.card-main').all()) await card.click()
  const seen = await inspect(page)
  const text = await page.locator('.article').textContent()
  await page.context().close()
  return { seen, text, troubles, outside }
}

describe('hostile text', () => {
  test('all of it in one text', async () => {
    const words = PAYLOADS.map((payload) => `“${payload},” said ${payload}.`)
    const { seen, troubles, outside } = await readAndInspect('x.txt', `Dam closed\n\n${words.join('\n\n')}`)
    expect(seen).toEqual(CLEAN)
    expect(troubles).toEqual([])
    expect(outside).toEqual([])
  })

  test.each(PAYLOADS)('as HTML: %s', async (payload) => {
    const html = `<!doctype html><html><head><title>${payload}</title></head><body><article><h1>Dam closed ${payload}</h1><p>“It leaks ${payload},” said Mira Holt.</p><p>Nobody knew.</p>${payload}</article></body></html>`
    const { seen, troubles, outside } = await readAndInspect('x.html', html)
    expect(seen).toEqual(CLEAN)
    expect(troubles).toEqual([])
    expect(outside).toEqual([])
  })

  test.each(PAYLOADS)('in every field of an Analysis: %s', async (payload) => {
    const { seen, text, troubles, outside } = await readAndInspect('x.json', JSON.stringify(poisoned(payload)))
    expect(seen).toEqual(CLEAN)
    // Twice: as the headline and as the paragraph, letter by letter.
    expect(text?.split(payload)).toHaveLength(3)
    expect(troubles).toEqual([])
    expect(outside).toEqual([])
  })
})

/** The fixture with the payload as its text, its names, its ids and its addresses. */
function poisoned(payload: string): Analysis {
  const text = `${payload}\n${payload}`
  const { length } = payload
  const whole = { start: 0, end: length }
  const second = { start: length + 1, end: length * 2 + 1 }
  const field = { text: payload, span: whole }
  const [model] = TUNNEL.claims
  if (!model) throw new Error('The fixture has no claims.')
  const mention = { id: payload, span: whole }
  return {
    ...TUNNEL,
    article: {
      ...TUNNEL.article,
      text,
      url: payload,
      canonicalUrl: payload,
      headline: field,
      standfirst: field,
      authors: [field],
      publisher: field,
      credit: field,
      related: [{ label: payload, title: payload, tag: payload, url: payload, span: second }],
      blocks: [
        { kind: 'headline', span: whole, confidence: 1 },
        { kind: 'paragraph', span: second, confidence: 1 },
      ],
      issues: [{ code: 'no-article', message: payload, span: null }],
    },
    sources: [
      {
        id: payload,
        name: payload,
        kind: 'person',
        named: false,
        anonymity: { span: whole, reason: payload },
        role: `role ${payload}`,
        organisation: `of ${payload}`,
        mentions: [whole],
      },
    ],
    claims: [
      {
        ...model,
        id: payload,
        kind: 'direct',
        content: { spans: [second] },
        cue: { spans: [whole], lemma: payload, stance: 'doubting' },
        source: mention,
        addressee: mention,
        channel: { kind: 'letter', span: whole },
        parent: null,
        relays: [{ source: mention, act: 'told', span: whole }],
        certainty: {
          polarity: 'negative',
          hedges: [whole],
          estimate: { span: second, term: payload, scale: payload, low: 0, high: 1 },
        },
        quantities: [{ span: second, value: 1, low: null, high: null, comparator: null, unit: payload, per: payload }],
        times: [{ span: second, type: 'date', value: payload }],
        blocks: [1],
      },
      {
        ...model,
        id: `${payload} `,
        kind: 'assertion',
        content: { spans: [whole] },
        parent: payload,
        relays: [],
        blocks: [0],
        cue: null,
        source: null,
        addressee: null,
      },
    ],
    issues: [],
  }
}
