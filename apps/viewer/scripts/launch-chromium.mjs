import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Debian's Chromium: the one that CHROMIUM_PATH names, else the one on PATH. */
export function launchChromium() {
  const executablePath = process.env.CHROMIUM_PATH ?? onPath()
  return chromium.launch({ executablePath, headless: true, args: FLAGS })
}

function onPath() {
  try {
    return execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser'], { encoding: 'utf8' }).trim()
  } catch {
    throw new Error('No Chromium was found. Install the package chromium, or set CHROMIUM_PATH.')
  }
}
