import type { CommandDefinition } from './command.ts'
import { BOM, EXPLAIN, FAIL_IF_NONE, formatOptions, PRESENTATION, QUIET, READING } from './options.ts'

const INPUT = {
  name: '[INPUT...]',
  description:
    'files, folders (all .txt .html .htm .md in them), or - for standard input; without any, what is piped in is read',
}

/**
 * All commands of hearsay, in the order of the help. The first is the one that runs when none is named. `run` loads its
 * code when it is called, so that help and version come at once.
 */
export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'analyze',
    summary: 'who said what, in full (what runs when no command is named)',
    description:
      'Reads news articles and tells who said what, word for word, to whom, through whom, how sure they were, and what the article asserts with no source.',
    argument: INPUT,
    options: [
      ...formatOptions(['text', 'json', 'jsonl', 'csv'], 'an analysis, or a list of them'),
      BOM,
      EXPLAIN,
      ...PRESENTATION,
      ...READING,
      QUIET,
      FAIL_IF_NONE,
    ],
    examples: [
      { type: 'hearsay article.txt', tells: 'a page about one article' },
      { type: 'hearsay --json page.html > analysis.json', tells: 'all that was found, for programs and the viewer' },
      { type: 'hearsay --jsonl articles/ > analyses.jsonl', tells: 'a whole folder, one analysis a line' },
      {
        type: 'curl -s https://example.org/news | hearsay --url https://example.org/news',
        tells: 'a page from the web',
      },
    ],
    readsInputs: true,
    run: async (context) => (await import('./analyze.ts')).runAnalyze(context),
  },
  {
    name: 'claims',
    summary: 'one claim a row: a list, CSV or JSON Lines',
    description:
      'Prints the claims of articles, one a row, each with its source, cue, certainty and words, so that it can be understood alone.',
    argument: INPUT,
    options: [
      ...formatOptions(['text', 'json', 'jsonl', 'csv'], 'a list of claims'),
      BOM,
      ...PRESENTATION,
      ...READING,
      QUIET,
      FAIL_IF_NONE,
    ],
    examples: [
      { type: 'hearsay claims article.txt', tells: 'a list to read' },
      { type: 'hearsay claims --csv --bom articles/ > claims.csv', tells: 'a table for a spreadsheet' },
      {
        type: `hearsay claims --jsonl articles/ | jq -r 'select(.kind == "assertion") | .text'`,
        tells: 'what has no source',
      },
    ],
    readsInputs: true,
    run: async (context) => (await import('./claims.ts')).runClaims(context),
  },
  {
    name: 'sources',
    summary: 'who is quoted: one source a row',
    description:
      'Prints the sources of articles: what they are, whether they are named, and how many claims and words are theirs.',
    argument: INPUT,
    options: [
      ...formatOptions(['text', 'json', 'jsonl', 'csv'], 'a list of sources'),
      BOM,
      ...PRESENTATION,
      ...READING,
      QUIET,
      FAIL_IF_NONE,
    ],
    examples: [
      { type: 'hearsay sources article.txt', tells: 'a list to read' },
      { type: `hearsay sources --jsonl articles/ | jq -r 'select(.named | not) | .name'`, tells: 'unnamed sources' },
    ],
    readsInputs: true,
    run: async (context) => (await import('./sources.ts')).runSources(context),
  },
  {
    name: 'article',
    summary: 'the article itself, without what stands around it',
    description:
      'Prints articles without menus, teasers, notices and adverts. As JSON, with every block and its kind, and title, authors and dates.',
    argument: INPUT,
    options: [
      ...formatOptions(['text', 'json', 'jsonl'], 'an article, or a list of them'),
      ...PRESENTATION,
      ...READING,
      QUIET,
      FAIL_IF_NONE,
    ],
    examples: [
      { type: 'hearsay article page.html', tells: 'the text to read' },
      { type: `hearsay article --jsonl pages/ | jq -r '.headline.text'`, tells: 'the headlines of a folder' },
    ],
    readsInputs: true,
    run: async (context) => (await import('./article.ts')).runArticle(context),
  },
  {
    name: 'schema',
    summary: 'JSON Schema of what the other commands print',
    description: 'Prints the JSON Schema (draft 2020-12) of a model; without a name, the names of the models.',
    argument: {
      name: '[NAME]',
      description: 'analysis, article, block, claim, issue, profile, source, span; record: a line of analyze --jsonl',
    },
    options: [],
    examples: [
      { type: 'hearsay schema', tells: 'the names' },
      { type: 'hearsay schema analysis > analysis.schema.json', tells: 'the whole model' },
    ],
    readsInputs: false,
    run: async (context) => (await import('./schema.ts')).runSchema(context),
  },
]
