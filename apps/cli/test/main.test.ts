import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { Analysis, Article, HearsayError, jsonSchema, MODELS } from '@hearsay/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../package.json'
import { COMMANDS } from '../src/commands/command-table.ts'
import type { Engine } from '../src/engine.ts'
import { ferryAnalysis } from './made-analysis.ts'
import { EXAMPLES, type Run, runMain, type World } from './run-main.ts'

const made = ferryAnalysis()

/** An engine that finds the made analysis in everything, under the first line as its headline. */
const engine = async (): Promise<Engine> => ({
  parse: (input, options) => {
    if (input.includes('BREAK')) throw new Error('it broke')
    return {
      ...made.article,
      url: options.url ?? null,
      headline: { text: `${input.split('\n')[0]} as ${options.format}`, span: null },
      publishedAt: options.publishedAt === undefined ? null : { value: options.publishedAt, span: null },
    }
  },
  extract: (article, options) => ({ ...made, article, ...(options.explain && { trail: TRAIL }) }),
})
const TRAIL = [{ step: 'quotations', span: { start: 0, end: 4 }, reason: 'for the test' }]

/** An engine that finds nothing. */
const blind = async (): Promise<Engine> => ({
  parse: () => ({ ...made.article, blocks: [] }),
  extract: (article) => ({ ...made, article, claims: [], sources: [] }),
})

let folder: string
const run = (argv: string[], world: World = {}): Promise<Run> => runMain(argv, { cwd: folder, engine, ...world })
const lines = (text: string) => text.trimEnd().split('\n')
const records = (text: string) => lines(text).map((line) => JSON.parse(line))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-cli-'))
  await mkdir(join(folder, 'news/b-folder/.hidden'), { recursive: true })
  await mkdir(join(folder, 'empty'))
  await writeFile(join(folder, 'one.txt'), 'One\n')
  await writeFile(join(folder, 'news/c.TXT'), 'C\n')
  await writeFile(join(folder, 'news/a.htm'), 'A\n')
  await writeFile(join(folder, 'news/d.md'), 'D\n')
  await writeFile(join(folder, 'news/picture.png'), 'P\n')
  await writeFile(join(folder, 'news/.secret.txt'), 'S\n')
  await writeFile(join(folder, 'news/b-folder/b.html'), 'B\n')
  await writeFile(join(folder, 'news/b-folder/.hidden/h.txt'), 'H\n')
  await writeFile(join(folder, 'broken.txt'), 'BREAK\n')
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0x89, 0x50, 0x00, 0xff]))
  await writeFile(join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
  await writeFile(join(folder, 'claims'), 'A file named claims\n')
  await symlink(join(folder, 'news'), join(folder, 'news/b-folder/loop'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('hearsay analyze', () => {
  it('is what runs when no command is named, and prints the page', async () => {
    const { code, stdout, stderr } = await run(['one.txt'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^One as auto\n/)
    expect(stdout).toContain('12 claims from 7 sources')
    expect(await run(['analyze', 'one.txt'])).toEqual({ code, stdout, stderr })
    expect(await run(['--text', 'one.txt'])).toEqual({ code, stdout, stderr })
  })

  it('--json prints one analysis for one input', async () => {
    const { code, stdout } = await run(['--json', 'one.txt'])
    expect(code).toBe(0)
    const analysis = JSON.parse(stdout)
    expect(Analysis.parse(analysis)).toEqual(analysis)
  })

  it('--json prints a list for several inputs and for a folder, failures in it', async () => {
    const { code, stdout } = await run(['--json', 'one.txt', 'gone.txt', 'latin.txt'])
    expect(code).toBe(1)
    const list = JSON.parse(stdout)
    expect(list.map((record: { input: string }) => record.input)).toEqual(['one.txt', 'gone.txt', 'latin.txt'])
    expect(list[1].error.code).toBe('not-found')
    expect(JSON.parse((await run(['--json', 'news'])).stdout)).toHaveLength(4)
  })

  it('--json prints the failure of the one input', async () => {
    const { code, stdout } = await run(['--json', 'gone.txt'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      input: 'gone.txt',
      error: { code: 'not-found', message: 'there is no file or folder of this name' },
    })
  })

  it('--jsonl prints one record a line, each an analysis with its input', async () => {
    const { code, stdout } = await run(['--jsonl', 'one.txt', 'latin.txt'])
    expect(code).toBe(0)
    const [one, latin] = records(stdout)
    const { input, ...analysis } = one
    expect(input).toBe('one.txt')
    expect(Analysis.parse(analysis)).toEqual(analysis)
    expect(latin.article.headline.text).toBe('café as auto')
  })

  it('--csv prints one table with one line of names; --bom begins it with a mark', async () => {
    const { stdout } = await run(['--csv', 'one.txt', 'latin.txt'])
    const rows = stdout.split('\r\n')
    expect(rows[0]).toMatch(/^input,headline,url,publishedAt,claim,parent,kind,act,source,text,/)
    expect(rows.filter((row) => row.startsWith('one.txt,'))).toHaveLength(14)
    expect(rows.filter((row) => row.startsWith('latin.txt,'))).toHaveLength(14)
    expect(rows.filter((row) => row.startsWith('input,'))).toHaveLength(1)
    expect((await run(['--csv', '--bom', 'one.txt', 'latin.txt'])).stdout).toBe(`\uFEFF${stdout}`)
  })

  it('puts a rule between the pages of several articles', async () => {
    const { stdout } = await run(['--width', '40', 'one.txt', 'latin.txt'])
    expect(stdout.split(`\n${'─'.repeat(40)}\n`)).toHaveLength(2)
  })

  it('--explain keeps the trail', async () => {
    expect(JSON.parse((await run(['--json', '--explain', 'one.txt'])).stdout).trail).toEqual(TRAIL)
    expect((await run(['--explain', 'one.txt'])).stdout).toContain('Trail\n  quotations “Crew” for the test')
    expect(JSON.parse((await run(['--json', 'one.txt'])).stdout).trail).toBeUndefined()
  })

  it('hands --url, --published-at and --input-format on', async () => {
    const argv = ['--url', 'https://example.org/a', '--published-at', '2026-03-05', '--input-format', 'html', 'one.txt']
    const { article } = JSON.parse((await run(['--json', ...argv])).stdout)
    expect(article.url).toBe('https://example.org/a')
    expect(article.publishedAt.value).toBe('2026-03-05')
    expect(article.headline.text).toBe('One as html')
  })

  it('takes the format from the name where none is given', async () => {
    const { stdout } = await run(['--jsonl', 'news'])
    expect(records(stdout).map(({ article }) => article.headline.text)).toEqual([
      'A as html',
      'B as html',
      'C as auto',
      'D as text',
    ])
  })
})

describe('inputs', () => {
  it('reads folders in the order of names, without hidden entries, other files and links to folders', async () => {
    const { stdout } = await run(['--jsonl', 'news/'])
    expect(records(stdout).map(({ input }) => input)).toEqual([
      'news/a.htm',
      'news/b-folder/b.html',
      'news/c.TXT',
      'news/d.md',
    ])
  })

  it('reads standard input for "-" and when nothing is named', async () => {
    const stdin = 'Piped\n'
    expect(records((await run(['--jsonl', '-'], { stdin })).stdout)[0]).toMatchObject({ input: '-' })
    expect((await run([], { stdin })).stdout).toMatch(/^Piped as auto\n/)
    expect((await run(['--jsonl', 'one.txt', '-'], { stdin })).stdout.match(/"input":"-"/g)).toHaveLength(1)
    expect(JSON.parse((await run(['--json'], { stdin })).stdout).article.headline.text).toBe('Piped as auto')
  })

  it('tells that it waits when standard input is the terminal', async () => {
    const { stderr } = await run(['-'], { stdin: 'Typed\n', isTTY: { stdin: true } })
    expect(stderr).toBe('hearsay: reading from the terminal; Ctrl-D ends it\n')
  })

  it('tells of each failure on stderr and goes on', async () => {
    const names = ['gone.txt', 'binary.txt', 'broken.txt', 'empty', 'one.txt']
    const { code, stdout, stderr } = await run(['--jsonl', ...names])
    expect(code).toBe(1)
    expect(records(stdout).map(({ input, error }) => [input, error?.code])).toEqual([
      ['gone.txt', 'not-found'],
      ['binary.txt', 'not-text'],
      ['broken.txt', 'analysis-failed'],
      ['empty', 'empty-folder'],
      ['one.txt', undefined],
    ])
    expect(lines(stderr)).toEqual([
      'hearsay: gone.txt: there is no file or folder of this name',
      'hearsay: binary.txt: it is neither text nor HTML',
      'hearsay: broken.txt: the analysis failed: it broke',
      'hearsay: empty: there are no files with .txt .html .htm .md in this folder',
    ])
    expect((await run([...names])).stdout).toMatch(/^One as auto\n/)
    expect(await run(['--quiet', 'gone.txt'])).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  it.skipIf(process.getuid?.() === 0)('tells when a file may not be read', async () => {
    const path = join(folder, 'locked.txt')
    await writeFile(path, 'x')
    await chmod(path, 0)
    expect((await run(['locked.txt'])).stderr).toContain('it may not be read')
  })

  it('tells when an encoding was guessed', async () => {
    const { code, stderr } = await run(['latin.txt'])
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'hearsay: latin.txt: not UTF-8, and no encoding is named: read as windows-1252\n',
    })
    expect((await run(['--quiet', 'latin.txt'])).stderr).toBe('')
  })

  it('escapes control characters of file names in messages', async () => {
    expect((await run(['\u001B[31mgone'])).stderr).toMatch(/^hearsay: \\x1b\[31mgone: /)
  })

  it('reads one input after the other', async () => {
    const order: string[] = []
    const watching = async (): Promise<Engine> => {
      const real = await engine()
      return {
        parse: (input, options) => {
          order.push(`read ${input.trim()}`)
          return real.parse(input, options)
        },
        extract: real.extract,
      }
    }
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        order.push('written')
        done()
      },
    })
    await run(['--jsonl', 'news'], { engine: watching, stdout })
    expect(order).toEqual(['read A', 'written', 'read B', 'written', 'read C', 'written', 'read D', 'written'])
  })
})

describe('hearsay claims', () => {
  it('lists claims to read', async () => {
    const { stdout } = await run(['claims', 'one.txt'])
    expect(stdout).toMatch(/^c1 {3}indirect · minutes of safety meetings\n/)
    expect(stdout).toContain('c7   direct · the chief engineer · inside c6')
  })

  it('--jsonl and --json print rows that stand alone', async () => {
    const { stdout } = await run(['claims', '--jsonl', 'one.txt'])
    const rows = records(stdout)
    expect(rows).toHaveLength(14)
    expect(rows[7]).toMatchObject({
      input: 'one.txt',
      claim: 'c8',
      act: 'denial',
      source: 'Marrow Sound Lines',
      text: 'that it had ignored the crew',
      polarity: 'negative',
    })
    expect(JSON.parse((await run(['claims', '--json', 'one.txt'])).stdout)).toEqual(rows)
  })

  it('--csv prints the same table as analyze', async () => {
    expect((await run(['claims', '--csv', 'one.txt'])).stdout).toBe((await run(['--csv', 'one.txt'])).stdout)
  })

  it('names the input where there are several', async () => {
    const { stdout } = await run(['claims', 'one.txt', 'latin.txt'])
    expect(lines(stdout).filter((line) => line.endsWith('.txt'))).toEqual(['one.txt', 'latin.txt'])
  })
})

describe('hearsay sources', () => {
  it('lists sources, most words first', async () => {
    const [first, second] = lines((await run(['sources', 'one.txt'])).stdout)
    expect(first).toBe('Tove Lindqvane · named · the mate of the ferry · person · 4 claims ·')
    expect(second).toBe('  55 words, 40%')
  })

  it('--jsonl, --json and --csv print rows', async () => {
    const rows = records((await run(['sources', '--jsonl', 'one.txt'])).stdout)
    expect(rows).toHaveLength(12)
    expect(rows[2]).toMatchObject({ input: 'one.txt', sourceId: 's3', name: 'Tove Lindqvane', claims: 4, share: 0.4 })
    expect(JSON.parse((await run(['sources', '--json', 'one.txt'])).stdout)).toEqual(rows)
    const csv = (await run(['sources', '--csv', 'one.txt'])).stdout.split('\r\n')
    expect(csv[0]).toMatch(/^input,headline,url,publishedAt,sourceId,name,/)
    expect(csv).toHaveLength(14)
  })
})

describe('hearsay article', () => {
  it('prints the text for another program as it stands, without what is around it', async () => {
    const { stdout } = await run(['article', 'one.txt'])
    expect(stdout).toMatch(/^One as auto\n\n/)
    expect(stdout).toContain('\n\n“I have the notebook here. Nobody ever asked to see it.”\n\n')
    expect(stdout).not.toContain('Sign up for our morning letter')
  })

  it('wraps it for people', async () => {
    for (const world of [{ isTTY: { stdout: true }, columns: 60 }, {}]) {
      const { stdout } = await run(['article', '--no-color', '--width', '60', 'one.txt'], world)
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
      expect(stdout).toContain('Not part of the article: 8 related, 1 notice.')
    }
  })

  it('--json and --jsonl print the model', async () => {
    const article = JSON.parse((await run(['article', '--json', 'one.txt'])).stdout)
    expect(Article.parse(article)).toEqual(article)
    expect(records((await run(['article', '--jsonl', 'one.txt'])).stdout)).toEqual([{ input: 'one.txt', ...article }])
  })
})

describe('hearsay schema', () => {
  it('prints the JSON Schema of each model, without loading a language', async () => {
    const none = () => Promise.reject(new Error('no language is needed'))
    for (const name of Object.keys(MODELS) as (keyof typeof MODELS)[]) {
      const { code, stdout } = await run(['schema', name], { engine: none })
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(jsonSchema(name))))
    }
  })

  it('prints the names, which are those of its help', async () => {
    const { stdout } = await run(['schema'])
    expect(lines(stdout)).toEqual([...Object.keys(MODELS), 'record'])
    const { description } = COMMANDS.find(({ name }) => name === 'schema')?.argument ?? { description: '' }
    for (const name of lines(stdout)) expect(description).toContain(name)
  })

  it('describes a line of --jsonl as it is', async () => {
    const { anyOf } = JSON.parse((await run(['schema', 'record'])).stdout)
    const [analysis, failure] = records((await run(['--jsonl', 'one.txt', 'gone.txt'])).stdout)
    expect(Object.keys(anyOf[0].properties)).toEqual(expect.arrayContaining(Object.keys(analysis)))
    expect(Object.keys(analysis)).toEqual(expect.arrayContaining(anyOf[0].required))
    expect(Object.keys(failure)).toEqual(anyOf[1].required)
    expect(anyOf[1].properties.error.properties.code.enum).toContain(failure.error.code)
  })

  it('refuses a name that is none', async () => {
    const { code, stderr } = await run(['schema', 'clam'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^hearsay: There is no model named "clam". The models are: analysis, /)
  })
})

describe('help and version', () => {
  it('--version prints the version alone', async () => {
    for (const flag of ['--version', '-V'])
      expect(await run([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('--help teaches by example', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot('__snapshots__/help.txt')
    expect((await run(['-h'])).stdout).toBe(stdout)
    expect((await run(['help'])).stdout).toBe(stdout)
  })

  it.each(COMMANDS.map(({ name }) => name))('%s --help', async (name) => {
    const { code, stdout } = await run([name, '--help'])
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`__snapshots__/help-${name}.txt`)
    expect((await run(['help', name])).stdout).toBe(stdout)
  })

  it('is what comes on a terminal with no input', async () => {
    const world = { isTTY: { stdin: true } }
    expect(await run([], world)).toEqual({ ...(await run(['--help'])) })
    expect((await run(['claims'], world)).stdout).toBe((await run(['claims', '--help'])).stdout)
  })

  it('has colours on a terminal only, and not under --no-color', async () => {
    const world = { isTTY: { stdout: true } }
    expect((await run(['--help'], world)).stdout).toContain('\u001B[1mUsage:\u001B[22m')
    expect((await run(['--help', '--no-color'], world)).stdout).toBe((await run(['--help'])).stdout)
    expect((await run(['--help'], { ...world, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001B')
  })

  it('keeps to a narrow terminal, but for examples', async () => {
    const { stdout } = await run(['--help'], { columns: 50 })
    const examples = COMMANDS.flatMap((command) => command.examples.map(({ type }) => `  ${type}`))
    const wide = stdout.split('\n').filter((line) => line.length > 50 && !examples.includes(line))
    expect(wide).toEqual([])
  })

  it('does not load the engine', async () => {
    const none = () => Promise.reject(new Error('loaded'))
    for (const argv of [['--version'], ['--help'], ['claims', '--help']])
      expect((await run(argv, { engine: none })).code).toBe(0)
  })
})

describe('wrong usage', () => {
  it.each([
    [['--jsn', 'one.txt'], /unknown option '--jsn'\n\(Did you mean one of --json, --jsonl\?\)|unknown option '--jsn'/],
    [['--json', '--csv', 'one.txt'], /'--json' cannot be used with option '--csv'/],
    [['--input-format', 'pdf', 'one.txt'], /Allowed choices are auto, text, html/],
    [['--width', '5', 'one.txt'], /--width takes a number of columns from 24 to 10000, not "5"/],
    [['--width', 'wide', 'one.txt'], /not "wide"/],
    [['--width'], /argument missing/],
    [['--url', 'example.org', 'one.txt'], /--url takes an http\(s\) address/],
    [['--url', 'file:///etc/hosts', 'one.txt'], /--url takes an http\(s\) address/],
    [['--url', 'https://example.org', 'news'], /--url is for one article/],
    [['--url', 'https://example.org', 'one.txt', 'latin.txt'], /--url is for one article/],
    [['--published-at', '2026-02-31', 'one.txt'], /--published-at takes a date in ISO 8601/],
    [['--published-at', 'yesterday', 'one.txt'], /not "yesterday"/],
    [['--published-at', '2026-03-05T25:00', 'one.txt'], /--published-at/],
    [['-', '-'], /"-" is standard input, which can be read once only/],
    [['--json', 'claims', 'one.txt'], /The command stands first: hearsay claims/],
    [['article', '--csv', 'one.txt'], /unknown option '--csv'/],
    [['schema', 'claim', 'source'], /too many arguments/],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^hearsay: /)
    expect(stderr).toMatch(message)
  })

  it('says where help is', async () => {
    expect((await run(['claims', '--nope'])).stderr).toMatch(/\nTry: hearsay claims --help\n$/)
  })

  it.each(['2026-03-05', '2026-03-05T14:30', '2026-03-05T14:30:00Z', '2026-03-05T14:30:00.5+01:00', '2024-02-29'])(
    '%s is a date',
    async (date) => {
      expect((await run(['--published-at', date, 'one.txt'])).code).toBe(0)
    },
  )
})

describe('exit codes', () => {
  it('--fail-if-none: 1 when nothing was found, and why', async () => {
    const world = { engine: blind }
    expect((await run(['one.txt'], world)).code).toBe(0)
    const found = async (command: string) => run([command, '--fail-if-none', 'one.txt'], world)
    expect(await found('analyze')).toMatchObject({
      code: 1,
      stderr: 'hearsay: no claim with a source was found\n',
    })
    expect(await found('claims')).toMatchObject({ code: 1 })
    expect(await found('sources')).toMatchObject({ code: 1, stderr: 'hearsay: no source was found\n' })
    expect(await found('article')).toMatchObject({ code: 1, stderr: 'hearsay: no body of an article was found\n' })
    for (const command of ['analyze', 'claims', 'sources', 'article'])
      expect((await run([command, '--fail-if-none', 'one.txt'])).code).toBe(0)
  })

  it('130 when interrupted: the article in hand is written to its end, the list is closed', async () => {
    const interrupt = new AbortController()
    const chunks: string[] = []
    const stdout = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk))
        if (String(chunk).includes('news/a.htm')) interrupt.abort()
        done()
      },
    })
    const { code } = await run(['--json', 'news'], { stdout, signal: interrupt.signal })
    expect(code).toBe(130)
    expect(JSON.parse(chunks.join(''))).toHaveLength(1)
  })

  it('130 when interrupted while it waits for standard input', async () => {
    const interrupt = new AbortController()
    setTimeout(() => interrupt.abort(), 5)
    const { Readable } = await import('node:stream')
    const { main } = await import('../src/main.ts')
    const { sink } = await import('./run-main.ts')
    const io = {
      stdin: new Readable({ read() {} }),
      stdout: sink([]),
      stderr: sink([]),
      env: {},
      cwd: folder,
      isTTY: { stdin: false, stdout: false, stderr: false },
      columns: undefined,
      signal: interrupt.signal,
    }
    expect(await main(['-'], io, engine)).toBe(130)
  })

  const failing = (code: string) =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(`write ${code}`), { code }))
      },
    })

  it('ends quietly when nobody reads on (EPIPE)', async () => {
    for (const argv of [['--jsonl', 'news'], ['one.txt'], ['--help'], ['schema', 'claim']])
      expect(await run(argv, { stdout: failing('EPIPE') })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('1 and a message when the disk is full', async () => {
    expect(await run(['--jsonl', 'news'], { stdout: failing('ENOSPC') })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'hearsay: the output cannot be written: no space left on the device\n',
    })
  })
})

describe('a damaged installation', () => {
  it('1 and the message of the library, which says what to do', async () => {
    const damaged = () => Promise.reject(new HearsayError('invalid-language', 'Install the package again.'))
    expect(await run(['one.txt'], { engine: damaged })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'hearsay: Install the package again.\n',
    })
  })
})

describe('the terminal', () => {
  it('gives the width, at most 100; --width gives any; COLUMNS where there is none', async () => {
    const widest = ({ stdout }: Run) => Math.max(...lines(stdout).map((line) => line.length))
    const world = { isTTY: { stdout: true }, env: { NO_COLOR: '1' } }
    const at = async (argv: string[], more: World) => widest(await run([...argv, 'one.txt'], { ...world, ...more }))
    expect(await at([], { columns: 60 })).toBeLessThanOrEqual(60)
    expect(await at([], { columns: 200 })).toBeLessThanOrEqual(100)
    expect(await at(['--width', '140'], { columns: 60 })).toBeGreaterThan(100)
    expect(await at([], { env: { COLUMNS: '50', NO_COLOR: '1' } })).toBeLessThanOrEqual(50)
    expect(await at([], {})).toBeLessThanOrEqual(80)
  })

  it('gets colours, and a file does not', async () => {
    expect((await run(['one.txt'], { isTTY: { stdout: true } })).stdout).toContain('\u001B[32mdirect')
    expect((await run(['one.txt'])).stdout).not.toContain('\u001B')
    expect((await run(['one.txt'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001B[32mdirect')
    expect((await run(['--no-color', 'one.txt'], { isTTY: { stdout: true } })).stdout).not.toContain('\u001B')
  })

  it('gets CSV with its control characters escaped; a file gets them as they are', async () => {
    const stdin = 'Evil \u009B2J title\n'
    expect((await run(['--csv'], { stdin, isTTY: { stdout: true } })).stdout).toContain('Evil \\x9b2J title')
    expect((await run(['--csv'], { stdin })).stdout).toContain('Evil \u009B2J title')
  })
})

describe('with the real engine', () => {
  it.each(['ferry-ramp.txt', 'night-train.txt', 'reservoir.html'])('analyses %s', async (name) => {
    const { code, stdout, stderr } = await runMain(['--json', name], { cwd: EXAMPLES })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const analysis = Analysis.parse(JSON.parse(stdout))
    expect(analysis.claims.filter(({ kind }) => kind !== 'assertion').length).toBeGreaterThan(5)
  })
})
