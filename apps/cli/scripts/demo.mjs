// What `npm run demo` shows after the build: the bundled article on this terminal. It also runs the built binary in every
// format and in the ways it can end, so that a broken build does not pass for a demo.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const bin = at('../dist/bin.js')
const article = at('../examples/ferry-ramp.txt')

checkTheBinary()

const page = spawnSync(process.execPath, [bin, 'examples/ferry-ramp.txt'], { cwd: at('..'), stdio: 'inherit' })
if (page.status !== 0) process.exit(page.status ?? 1)

console.log(`
${'─'.repeat(Math.min(process.stdout.columns || 80, 100))}
That was an invented article, bundled with hearsay. Next:

  node apps/cli/dist/bin.js YOUR-FILE   the same for an article of yours, text or HTML
  node apps/cli/dist/bin.js --help      formats, folders, pipes
  npm run viewer                        the article and its claims side by side, in the browser
`)

/** Each line: what is run, with what on standard input, how it ends, and what its output must be. */
function checkTheBinary() {
  const text = '“The ramp is cracked,” Tove Lindqvane said on Tuesday.\n'
  run(['--version'], { out: (out) => /^\d+\.\d+\.\d+/.test(out) })
  run(['--help'], { out: (out) => out.includes('Examples:') })
  run(['--json', article], { out: (out) => JSON.parse(out).claims.length > 0 })
  run(['--jsonl', at('../examples')], {
    out: (out) =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)).length === 3,
  })
  run(['claims', '--csv', '-'], { stdin: text, out: (out) => out.startsWith('input,') && out.includes('cracked') })
  run(['sources', '--jsonl'], { stdin: text, out: (out) => JSON.parse(out.split('\n')[0]).claims >= 0 })
  run(['article', '--text', at('../examples/reservoir.html')], { out: (out) => out.includes('80 centimetres') })
  run(['schema', 'analysis'], { out: (out) => JSON.parse(out).title === 'analysis' })
  run(['no-such-file.txt'], { status: 1, out: (out) => out === '' })
  run(['--no-such-option'], { status: 2, out: (out) => out === '' })
}

function run(args, { stdin = '', status = 0, out }) {
  const result = spawnSync(process.execPath, [bin, ...args], { input: stdin, encoding: 'utf8' })
  let fits = false
  try {
    fits = result.status === status && out(result.stdout)
  } catch {
    // What should be JSON is none.
  }
  if (fits) return
  console.error(`The built binary is broken: hearsay ${args.join(' ')}\nexit code ${result.status}\n${result.stderr}`)
  process.exit(1)
}
