// `npm run e2e -- <part of a spec's name>`: journeys in a browser, with what they need. Takes Playwright's options; `npm run e2e:ui`
// opens its window. `--firefox` runs the core of them in Firefox. `--specs <folder>` runs the flows of another folder, which may be in another repository: docs/qa.md.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findChromium, findFirefox } from './setup/browser.ts'
import { buildContracts } from './setup/contracts.ts'
import { bin, root } from './setup/root.ts'
import { buildSite } from './setup/site.ts'

const say = (line: string) => void process.stdout.write(`${line} …\n`)

/** @throws a sentence when something that the journeys need is missing; ends with Playwright's exit code */
export async function main(given: readonly string[]): Promise<void> {
  const { specs, args: all } = readSpecs(given)
  const args = all.filter((arg) => arg !== '--firefox')
  const inFirefox = args.length < all.length
  const browser = inFirefox ? { FIREFOX_PATH: findFirefox() } : { CHROMIUM_PATH: await findChromium(say) }
  await buildContracts(say)
  await buildSite('devnet', say)
  // One journey looks at a network on which the bridge is not open.
  if (specs === undefined && !inFirefox && needsRealBuild(args)) await buildSite('arbitrum-one', say)
  const options = withWindow(args, await hasOwnBrowser())
  if (options !== args)
    say(
      "Playwright's window needs its own Chromium, which is not here: open the address below in any browser",
    )
  const playwright = spawn(
    bin('playwright'),
    ['test', '--config', `e2e/${inFirefox ? 'firefox' : 'playwright'}.config.ts`, ...options],
    {
      cwd: root,
      env: { ...process.env, ...browser, ...(specs !== undefined && { E2E_SPECS: specs }) },
      stdio: 'inherit',
    },
  )
  // Ctrl-C reaches Playwright too, which tidies up before it ends.
  process.on('SIGINT', () => {})
  const [code] = await once(playwright, 'close')
  process.exit(code ?? 1)
}

/**
 * Takes `--specs <folder>` out of the options.
 * @param from the folder in which the command was typed
 * @throws a sentence when there is no such folder, or nothing in it finds the kit
 */
export function readSpecs(
  given: readonly string[],
  from = process.env.INIT_CWD ?? process.cwd(),
): { specs: string | undefined; args: readonly string[] } {
  const at = given.indexOf('--specs')
  if (at < 0) return { specs: undefined, args: given }
  const folder = given[at + 1] ?? ''
  const specs = resolve(from, folder)
  if (folder === '' || !statSync(specs, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`--specs needs a folder of flows, and ${folder || 'nothing'} is none.`)
  if (!findsKit(specs))
    throw new Error(
      `Flows in ${specs} do not find the kit. Run in that repository: npm install --save-dev ${root}`,
    )
  return { specs, args: given.filter((_, i) => i !== at && i !== at + 1) }
}

/** The package is in a `node_modules` of the folder or of one above it, or it is the package itself. */
function findsKit(folder: string): boolean {
  if (folder === root || existsSync(join(folder, 'node_modules/lpt-bridge'))) return true
  const above = resolve(folder, '..')
  return above !== folder && findsKit(above)
}

/** Playwright's window is a page in a browser that Playwright itself brought; without that it is served for any other. */
export function withWindow(args: readonly string[], ownBrowser: boolean): readonly string[] {
  if (ownBrowser || !args.includes('--ui')) return args
  return args.flatMap((arg) => (arg === '--ui' ? ['--ui-host=127.0.0.1', '--ui-port=0'] : [arg]))
}

async function hasOwnBrowser(): Promise<boolean> {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

/** Specs were named, and not that one: its build can be left out. */
function needsRealBuild(args: readonly string[]): boolean {
  const named = args.filter((argument) => !argument.startsWith('-'))
  return named.length === 0 || named.some((name) => /notopen/i.test(name))
}
