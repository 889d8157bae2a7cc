import type { Article } from '@hearsay/core'
import { jsonDocumentWriter, jsonLinesWriter, jsonListWriter } from '../output/json-writer.ts'
import { pageWriter } from '../output/page-writer.ts'
import { overInputs } from '../over-inputs.ts'
import { articleToPage, articleToText, isBody } from '../page/article-to-page.ts'
import { rule } from '../page/rule.ts'
import { presentation } from '../terminal/presentation.ts'
import type { RunContext } from './command.ts'
import { makeArticle } from './make-analysis.ts'

/** `hearsay article`: the article without what stands around it. */
export async function runArticle(context: RunContext): Promise<number> {
  const { options, io } = context
  const look = presentation(options, io)
  // For another program, a paragraph is a line, as it stands in the article; for people it is wrapped and made safe.
  const forPeople = io.isTTY.stdout || options.width !== undefined
  const toRecords = (article: Article, input: string) => [{ input, ...article }]
  return overInputs(context, {
    make: makeArticle(options),
    found: (article) => article.blocks.some((block) => isBody(block.kind)),
    none: 'no body of an article was found',
    writers: {
      text: () =>
        forPeople
          ? pageWriter((article: Article, input) => articleToPage(article, input, look), rule(look))
          : pageWriter(articleToText, '\n'),
      json: (alone) => (alone ? jsonDocumentWriter((article) => article) : jsonListWriter(toRecords)),
      jsonl: () => jsonLinesWriter(toRecords),
    },
  })
}
