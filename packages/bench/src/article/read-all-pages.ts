import { cpuMeter } from '../cpu-time.ts'
import type { Io } from '../io.ts'
import { progress } from '../progress.ts'
import { type Leak, leakedLines } from './leaked-lines.ts'
import type { Page, PagePrediction } from './page.ts'
import type { PageReader } from './page-reader.ts'
import { withoutConsole } from './without-console.ts'

/** What a tool made of a set of pages. */
export interface Run {
  readonly predictions: readonly PagePrediction[]
  /** Pages on which the tool threw. */
  readonly failed: number
  /** Pages whose body holds a leak, with these leaks. */
  readonly leaks: readonly { readonly id: string; readonly leaks: readonly Leak[] }[]
  readonly pagesPerCpuSecond: number
}

/** Runs a tool over pages, one after the other. A page that it fails on counts as read empty. */
export async function readAllPages(reader: PageReader, pages: readonly Page[], label: string, io: Io): Promise<Run> {
  const tell = progress(io, `${reader.name}, ${label}`, pages.length)
  const meter = cpuMeter()
  const predictions: PagePrediction[] = []
  const leaks: { id: string; leaks: Leak[] }[] = []
  let failed = 0
  for (const page of pages) {
    let prediction: PagePrediction = { id: page.id, body: '' }
    try {
      const result = await withoutConsole(() => meter.measureAsync(async () => reader.extract(page)))
      prediction = { id: page.id, ...reader.toReading(result as never) }
    } catch {
      failed++
    }
    predictions.push(prediction)
    const found = leakedLines(prediction.body, page.gold.articleBody)
    if (found.length > 0) leaks.push({ id: page.id, leaks: found })
    tell(predictions.length)
  }
  return { predictions, failed, leaks, pagesPerCpuSecond: (1000 * pages.length) / meter.milliseconds() }
}
