import { articleCommand } from './article/article-command.ts'
import { attributionCommand } from './attribution/attribution-command.ts'
import type { Command } from './command.ts'
import { languageCommand } from './language/language-command.ts'
import { seedCommand } from './seed/seed-command.ts'
import { speedCommand } from './speed/speed-command.ts'

/** All benchmarks, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  attributionCommand,
  articleCommand,
  languageCommand,
  speedCommand,
  seedCommand,
]
