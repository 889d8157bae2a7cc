import type { Machine } from './machine.ts'
import type { Report } from './report.ts'
import { tableToMarkdown } from './table-to-markdown.ts'
import { tableToText } from './table-to-text.ts'

/** What was measured, on what, and with what versions, as text for a terminal. */
export function reportToText(report: Report, machine: Machine): string {
  return [
    report.title,
    '='.repeat(report.title.length),
    '',
    ...report.tables.map(tableToText),
    ...report.notes.map((note) => `${note}\n`),
    ...(report.examples ? [report.examples] : []),
    machineLine(machine),
    versionsLine(machine),
    '',
  ].join('\n')
}

/** The same in Markdown for the documentation, without the examples: they are text of a corpus. */
export function reportToMarkdown(report: Report, machine: Machine): string {
  return [
    `## ${report.title}`,
    '',
    ...report.tables.map(tableToMarkdown),
    ...report.notes.map((note) => `${note}\n`),
    machineLine(machine),
    versionsLine(machine),
    '',
  ].join('\n')
}

/** The same as JSON, for a program. */
export function reportToJson(report: Report, machine: Machine): string {
  return `${JSON.stringify({ title: report.title, machine, data: report.data }, null, 2)}\n`
}

function machineLine({ processor, cores, memoryGiB, load, node, system }: Machine): string {
  return `Machine: ${processor}, ${cores} cores, ${memoryGiB} GiB; load ${load.toFixed(2)}; Node ${node} on ${system}.`
}

function versionsLine({ versions }: Machine): string {
  return `Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`
}
