export { loadEnglish } from './load-english.ts'
export { VERSION } from './version.ts'
