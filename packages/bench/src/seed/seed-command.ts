import type { Command } from '../command.ts'
import { seedFolder } from '../data-folders.ts'
import { analyseSeed } from './analyse-seed.ts'
import { seedReport } from './seed-report.ts'

/** `bench seed`: the article this project began with. */
export const seedCommand: Command = {
  name: 'seed',
  summary: 'the article this project began with: blocks, fields, claims, and what is missed',
  options: {},
  async run(_values, io) {
    const { text, score } = await analyseSeed(seedFolder(io.env))
    return seedReport(score, text)
  },
}
