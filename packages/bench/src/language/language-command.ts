import type { Command } from '../command.ts'
import { languageBench } from './language-bench.ts'

/** `bench language`: tokens, sentences, tags, heads and names, from the shipped weights. */
export const languageCommand: Command = {
  name: 'language',
  summary: 'tokens, sentences, tags, dependencies and names of English, beside other tools',
  options: {},
  async run(_values, io) {
    io.stderr.write('language\n')
    const table = await languageBench(io.env)
    return {
      title: 'English',
      tables: [table],
      notes: [
        'Tags, heads and names are measured with the tokens of the treebanks and predicted tags; tokens and sentences on raw text, a paragraph at a time.',
        'LAS compares relations without their subtypes. Tags of the other tools are judged on the tokens that they cut as the treebank does.',
        'The speed of hearsay is that of tokens, tags, heads and names together; of the others, of tokens and tags.',
      ],
      packages: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'],
      data: table.rows,
    }
  },
}
