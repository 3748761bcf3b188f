import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bin } from './root.ts'
import { run } from './run.ts'

type Say = (line: string) => void

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium for the browser tests: `CHROMIUM_PATH`, else one that is on this machine, else Playwright's own
 * (fetched when it can be), else the distribution's package where this user may install it.
 * @throws one sentence that says what to install
 */
export async function findChromium(say: Say): Promise<string> {
  if (process.env.CHROMIUM_PATH) {
    if (isExecutable(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is not a program.`)
  }
  return onThisMachine() ?? (await playwrights(say)) ?? (await distributions(say)) ?? fail()
}

/**
 * The path of a Firefox as its makers release it: `FIREFOX_PATH`, else one that is on this machine.
 * @throws one sentence that says what to install
 */
export function findFirefox(): string {
  const named = process.env.FIREFOX_PATH
  if (named && !isExecutable(named)) throw new Error(`FIREFOX_PATH names ${named}, which is not a program.`)
  const found =
    named || onThisMachine(['firefox', 'firefox-esr'], ['/Applications/Firefox.app/Contents/MacOS/firefox'])
  if (found) return found
  throw new Error(
    'No Firefox was found. Install one, on Debian with `apt-get install firefox-esr`, or name one that is there with FIREFOX_PATH.',
  )
}

function onThisMachine(programs = names, others = places): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...folders.flatMap((folder) => programs.map((name) => join(folder, name))), ...others].find(
    isExecutable,
  )
}

async function playwrights(say: Say): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test')
  if (!isExecutable(chromium.executablePath())) {
    say("Fetching Playwright's Chromium")
    await run(bin('playwright'), ['install', 'chromium'])
  }
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined
}

async function distributions(say: Say): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isOnPath('apt-get')) return undefined
  say('Installing Chromium from the distribution')
  await run('apt-get', ['update', '-q'])
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  return onThisMachine()
}

const isOnPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)))

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The sentence where there is no browser, with the command that installs one. */
export const NO_CHROMIUM =
  'No Chromium was found and none could be fetched. Install one with `npx playwright install --with-deps chromium`, ' +
  'or name one that is there: `CHROMIUM_PATH=/path/to/chrome npm test`.'

function fail(): never {
  throw new Error(NO_CHROMIUM)
}
