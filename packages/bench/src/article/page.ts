import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readJsonLines } from '../json-lines.ts'

/** A page of the corpora with what is to be read from it. */
export interface Page {
  readonly id: string
  readonly url: string
  /** The source of the page. */
  readonly html: string
  /** The page as naive plain text, a line a block; `body` is whether the line belongs to the article. */
  readonly lines: readonly { readonly text: string; readonly body: boolean }[]
  /** The gold line, as the scorer takes it. */
  readonly gold: GoldPage
}

export interface GoldPage {
  readonly id: string
  readonly url: string
  readonly articleBody: string
  readonly title?: string
  readonly authors?: readonly string[]
  readonly date?: string
}

/** What a tool reads from a page, in the scorer's format. */
export interface PagePrediction {
  readonly id: string
  readonly body: string
  readonly title?: string | null
  readonly authors?: readonly string[]
  readonly date?: string | null
}

/**
 * Reads the pages of `pages-a` or `pages-b`.
 *
 * @throws BenchError when they are not there
 */
export function readPages(folder: string, limit: number): Page[] {
  const naive = new Map(
    readJsonLines<{ id: string; lines: Page['lines'] }>(join(folder, 'naive-text.jsonl')).map(({ id, lines }) => [
      id,
      lines,
    ]),
  )
  return readJsonLines<GoldPage>(join(folder, 'gold.jsonl'), limit).map((gold) => ({
    id: gold.id,
    url: gold.url,
    html: gunzipSync(readFileSync(join(folder, 'html', `${gold.id}.html.gz`))).toString('utf8'),
    lines: naive.get(gold.id) ?? [],
    gold,
  }))
}
