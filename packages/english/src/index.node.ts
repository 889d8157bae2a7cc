export { loadEnglish } from './load-english.node.ts'
export type { LoadOptions } from './load-options.ts'
export { VERSION } from './version.ts'
