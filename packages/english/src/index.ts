export { loadEnglish } from './load-english.ts'
export type { LoadOptions } from './load-options.ts'
export { VERSION } from './version.ts'
