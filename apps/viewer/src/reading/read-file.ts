import type { Problem } from '../state/viewer-state.ts'
import { decodeFile, LARGEST_FILE } from './decode-file.ts'

/** Reads a file that was opened or dropped into text, or says why it cannot be. */
export async function readFile(file: File): Promise<{ readonly text: string } | Problem> {
  if (file.size > LARGEST_FILE) return { code: 'too-large', detail: file.name }
  try {
    return { text: decodeFile(new Uint8Array(await file.arrayBuffer())) }
  } catch (error) {
    return { code: 'unreadable', detail: error instanceof Error ? error.message : file.name }
  }
}
