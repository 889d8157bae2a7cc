import parser from '@typescript-eslint/parser'
import * as regexp from 'eslint-plugin-regexp'

// Biome lints the code. ESLint is here for one thing that Biome cannot do: a regular expression that can backtrack
// over a document is a way to hang hearsay, so none may be written.
export default [
  { ignores: ['**/dist/**', '**/node_modules/**', '.bench/**', '.turbo/**', '**/fixtures/**'] },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    languageOptions: { parser },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/no-invalid-regexp': 'error',
      'regexp/no-empty-character-class': 'error',
    },
  },
]
