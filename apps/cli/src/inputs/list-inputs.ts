import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { Failure, NamedInput } from './input.ts'

/** What is read in folders; a file that is named itself may have any ending. */
export const READ_IN_FOLDERS: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.md'])

/**
 * The inputs that arguments name, one by one: files as they are, folders with all that is in them, in the order of
 * their names, "-" for standard input. In folders, hidden entries are left out and links to folders are not followed.
 * Names of one folder at a time are held in memory.
 */
export async function* listInputs(names: readonly string[], cwd: string): AsyncGenerator<NamedInput | Failure> {
  for (const name of names) {
    if (name === '-') {
      yield { input: '-', path: null }
      continue
    }
    const path = resolve(cwd, name)
    const failure = await isFolder(path, name)
    if (failure === false) yield { input: name, path }
    else if (failure !== true) yield failure
    else {
      let any = false
      for await (const input of listFolder(path, name)) {
        any = true
        yield input
      }
      if (!any) {
        const endings = [...READ_IN_FOLDERS].join(' ')
        yield { input: name, code: 'empty-folder', message: `there are no files with ${endings} in this folder` }
      }
    }
  }
}

/** Whether the arguments name one document: then `--json` prints it alone, not in a list. */
export async function namesOneDocument(names: readonly string[], cwd: string): Promise<boolean> {
  const [name] = names
  if (name === undefined || names.length > 1) return false
  return name === '-' || (await isFolder(resolve(cwd, name), name)) !== true
}

async function* listFolder(path: string, name: string): AsyncGenerator<NamedInput | Failure> {
  let entries: Awaited<ReturnType<typeof readFolder>>
  try {
    entries = await readFolder(path)
  } catch (error) {
    yield fileFailure(name, error)
    return
  }
  for (const entry of entries) {
    const inner = { input: `${name.replace(/\/$/, '')}/${entry.name}`, path: join(path, entry.name) }
    if (entry.isDirectory()) yield* listFolder(inner.path, inner.input)
    else if (READ_IN_FOLDERS.has(extname(entry.name).toLowerCase())) yield inner
  }
}

/** In the order of code units, so that it is the same on every machine and in every locale. */
async function readFolder(path: string) {
  const entries = await readdir(path, { withFileTypes: true })
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

async function isFolder(path: string, name: string): Promise<boolean | Failure> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    return fileFailure(name, error)
  }
}

/** What a fault of the file system means for an input. */
export function fileFailure(input: string, error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { input, code: 'not-found', message: 'there is no file or folder of this name' }
  if (code === 'EACCES' || code === 'EPERM')
    return { input, code: 'unreadable', message: 'it may not be read (permission denied)' }
  return { input, code: 'unreadable', message: `it cannot be read: ${message}` }
}
