import { loadEnglish } from '@hearsay/english'
import { expect, test } from 'vitest'
import { openDocument } from '../src/reading/open-document.ts'
import { savedAnalysis } from '../src/reading/saved-analysis.ts'
import { TUNNEL } from './tunnel.ts'

test('an article is read with the language', async () => {
  const opened = await openDocument(TUNNEL.article.text, loadEnglish)
  if ('code' in opened) throw new Error(opened.detail)
  expect(opened.as).toBe('article')
  expect(opened.analysis.article.text).toBe(TUNNEL.article.text)
  expect(opened.analysis.article.headline?.text).toBe(TUNNEL.article.headline?.text)
})

test('what the engine makes is what the viewer takes: saved and opened again, it is the same', async () => {
  const opened = await openDocument(TUNNEL.article.text, loadEnglish)
  if ('code' in opened) throw new Error(opened.detail)
  expect(savedAnalysis(JSON.stringify(opened.analysis))).toEqual(opened.analysis)
})

test('an Analysis is opened as it is, without a language', async () => {
  const noLanguage = () => Promise.reject(new Error('An Analysis needs no language.'))
  expect(await openDocument(JSON.stringify(TUNNEL), noLanguage)).toEqual({ as: 'analysis', analysis: TUNNEL })
})

test('JSON that is no Analysis is refused, an empty text is an article without claims', async () => {
  expect(await openDocument('{"a":1}', loadEnglish)).toMatchObject({ code: 'not-analysis' })
  expect(await openDocument('', loadEnglish)).toMatchObject({ as: 'article', analysis: { claims: [] } })
})
