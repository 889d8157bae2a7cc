import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Folder of the corpora: `HEARSAY_CORPORA`, or shared/corpora beside the repository.
 *
 * @throws Error that says where it looked.
 */
export function corporaFolder(packageFolder: string): string {
  const folder = process.env.HEARSAY_CORPORA ?? resolve(packageFolder, '../../../shared/corpora')
  if (!existsSync(join(folder, 'ud')))
    throw new Error(
      `No corpora in ${folder}: it should hold the folders ud, ner and names. Set HEARSAY_CORPORA to where they are.`,
    )
  return folder
}
