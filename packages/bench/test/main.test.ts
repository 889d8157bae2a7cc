import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/commands.ts'
import type { Io } from '../src/io.ts'
import { main } from '../src/main.ts'

async function run(argv: readonly string[], env: Io['env'] = {}) {
  const written = { stdout: '', stderr: '' }
  const code = await main(argv, {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    env,
  })
  return { code, ...written }
}

describe('main', () => {
  it.each([[[]], [['--help']]])('lists the benchmarks for %j', async (argv) => {
    const { code, stdout } = await run(argv)
    expect(code).toBe(0)
    for (const { name } of COMMANDS) expect(stdout).toContain(`  ${name}`)
  })

  it.each(COMMANDS.map(({ name, options }) => [name, Object.keys(options)] as const))(
    'tells the options of %s',
    async (name, options) => {
      const { code, stdout } = await run([name, '--help'])
      expect(code).toBe(0)
      for (const option of [...options, 'json', 'markdown']) expect(stdout).toContain(`--${option}`)
    },
  )

  it('refuses what it does not know', async () => {
    expect(await run(['weather'])).toMatchObject({ code: 2, stdout: '' })
    const { code, stderr } = await run(['speed', '--colour'])
    expect(code).toBe(2)
    expect(stderr).toContain('--colour')
  })

  it.each(['attribution', 'article'])('says what is missing and how to point to it: %s', async (name) => {
    const { code, stdout, stderr } = await run([name], { HEARSAY_CORPORA: '/nowhere/corpora' })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('/nowhere/corpora does not exist')
    expect(stderr).toContain('HEARSAY_CORPORA')
  })

  it('says where the seed article should be', async () => {
    const { code, stderr } = await run(['seed'], { HEARSAY_SEED: '/nowhere/seed' })
    expect(code).toBe(2)
    expect(stderr).toContain('HEARSAY_SEED')
  })
})
